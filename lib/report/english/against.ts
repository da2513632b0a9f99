import { type Sign, sign } from '../sign.ts';

/** Words of titles of what stands beside reports in English. A report's own name has none of them. */
export const ENGLISH_NO_TITLES: readonly Sign[] = [
  sign(
    /\b(?:highlights?|key ?words?|takeaways?|infographics?|graphics?|in numbers|at a glance|quick view|explain\w*|explanation|interpret\w*|q&a|faqs?|video|podcast|what|how|why)\b/i,
    14,
    '解读或摘要',
    'an interpretation or digest',
  ),
  sign(
    /\b(?:delivers|to deliver|adopts|to adopt|approves|to approve|deliberat(?:es?|ing|ions?)|discuss\w*|reviews|draws|sets|unveils?|releases?|issues|calls?|says?|said|stress(?:es)?|holds?|attends?|takes part|submits?|to implement|vows?|pledges?)\b/i,
    14,
    '新闻',
    'news',
  ),
  sign(
    /\b(?:commentary|opinion|editorial|interview|reactions?|analysis|analysts?|press conference|forum)\b/i,
    14,
    '新闻或评论',
    'news or comment',
  ),
  sign(
    /\b(?:resolution|decision|proposals?|recommendations?|suggestions?|audit|final accounts)\b/i,
    20,
    '决议或建议',
    'a resolution or proposal',
  ),
  sign(
    /\b(?:standing committee|supreme people's|court|procuratorate|cppcc|consultative conference|communist party)\b/i,
    20,
    '不是政府的报告',
    'no report of a government',
  ),
  sign(/\b(?:search|results?|archives?|all reports|index of)\b/i, 14, '搜索页或列表', 'a search page or list'),
  sign(
    /\b(?:united states|u\.?s\.?a?|america|american|britain|uk|japan|germany|france|russia|india|vietnam|korea|singapore|european union)\b/i,
    14,
    '其他国家',
    'another country',
  ),
];

/** What English news and digests say. Tried on the lead with single spaces. */
export const ENGLISH_NO_LEADS: readonly Sign[] = [
  // A news agency also sends whole reports: "The following is the full text of …".
  sign(
    /\b[A-Z]{4,}, \p{L}+\.? \d{1,2} ?(?:\([^)]{2,30}\))? ?[-–—]{1,2} ?(?!the following is|below is)/iu,
    3,
    '新闻电头',
    'the dateline of news',
  ),
  sign(
    /\breport (?:said|says|noted|pointed out|showed|stated)\b|said the report|according to (?:a|the) .{0,30}report/i,
    4,
    '转述报告',
    'it retells a report',
  ),
  sign(
    /editor's note|key takeaways|told (?:xinhua|reporters|cgtn|china daily)|here are (?:some|the|\p{L}+) /iu,
    4,
    '解读口吻',
    'the tone of an interpretation',
  ),
];
