import type { ReportType } from '../../../../lib/model/report.ts';
import * as bodies from './english-bodies.ts';
import { rowsOf, type TableRow } from './rows.ts';

const rows = (type: ReportType | null, body: string, lines: string): TableRow[] => rowsOf(type, [body], lines);

/** Official English versions of reports, as sites head them. */
export const englishReports: Readonly<Partial<Record<ReportType, readonly TableRow[]>>> = {
  'government-work-report': [
    ...rows(
      'government-work-report',
      bodies.speech,
      `
Report on the Work of the Government | 全国 | 2025 | https://english.www.gov.cn/news/202503/12/content_WS67d17f64c6d0868f4e8f0c0c.html | Delivered at the Third Session of the 14th National People's Congress of the People's Republic of China on March 5, 2025
Report on the Work of the Government (2024) | 全国 | 2024 | https://english.www.gov.cn/news/202403/12/content_1.html | Delivered at the Second Session of the 14th National People's Congress
2023 Report on the Work of the Government | 全国 | 2023 | https://english.www.gov.cn/2023special/report.html
REPORT ON THE WORK OF THE GOVERNMENT 2022 | 全国 | 2022 | http://www.npc.gov.cn/englishnpc/c2762/202203/1.shtml
Shanghai Municipal Government Work Report 2025 | 上海市 | 2025 | https://english.shanghai.gov.cn/en-Reports/20250120/1.html
2024 Work Report of the Shanghai Municipal Government | 上海市 | 2024
Report on the Work of the Beijing Municipal Government 2025 | 北京市 | 2025 | https://english.beijing.gov.cn/government/reports/202501/t20250124_1.html
Government Work Report of Guangdong Province 2023 | 广东省 | 2023
2025 Government Work Report of Zhejiang Province | 浙江省 | 2025
Work Report of Shenzhen Municipal Government (2024) | 深圳市 | 2024 | http://www.sz.gov.cn/en_szgov/govt/report/content/post_1.html
Report on the Work of the People's Government of the Xinjiang Uygur Autonomous Region 2024 | 新疆维吾尔自治区 | 2024
Chongqing Municipal Government Work Report (2025) | 重庆市 | 2025
Inner Mongolia 2024 Government Work Report | 内蒙古自治区 | 2024
Shaanxi Provincial Government Work Report 2025 | 陕西省 | 2025
Hangzhou Municipal Government Work Report 2024 | 杭州市 | 2024
Wenzhou Municipal Government Work Report 2024 |  | 2024
`,
    ),
    ...rows(
      'government-work-report',
      bodies.wire,
      `
Full text: Report on the Work of the Government - Xinhua | 全国 | 2025 | https://english.news.cn/20250312/1/c.html | Delivered at the Third Session of the 14th National People's Congress on March 5, 2025
Full text: Report on the Work of the Government delivered by the Premier at the Third Session of the 14th National People’s Congress | 全国 | 2025 | https://english.news.cn/20250312/2/c.html | Delivered on March 5, 2025
Full Text: Report on the Work of the Government (2021) | 全国 | 2021 | http://www.xinhuanet.com/english/2021-03/12/c_139806315.htm | Delivered to the National People's Congress by the Premier of the State Council
`,
    ),
  ],
  'statistical-communique': rows(
    'statistical-communique',
    bodies.communique,
    `
STATISTICAL COMMUNIQUÉ OF THE PEOPLE'S REPUBLIC OF CHINA ON THE 2024 NATIONAL ECONOMIC AND SOCIAL DEVELOPMENT | 全国 | 2024 | https://www.stats.gov.cn/english/PressRelease/202502/t20250228_1958822.html
Statistical Communiqué of the People’s Republic of China on the 2019 National Economic and Social Development[1] | 全国 | 2019 | http://www.stats.gov.cn/english/PressRelease/202002/t20200228_1728917.html
Statistical Communiqué of the PRC on the 2021 National Economic and Social Development | 全国 | 2021
Statistical Communique of Beijing on the 2023 National Economic and Social Development | 北京市 | 2023
Shanghai Statistical Communique on National Economic and Social Development in 2022 | 上海市 | 2022
Statistical Communiqué on the 2024 National Economic and Social Development of Hainan Province | 海南省 | 2024
2023 Statistical Bulletin on National Economic and Social Development of Guangdong Province | 广东省 | 2023
`,
  ),
  'development-plan-report': rows(
    'development-plan-report',
    bodies.plan,
    `
Report on the Implementation of the 2024 Plan for National Economic and Social Development and on the 2025 Draft Plan for National Economic and Social Development | 全国 | 2025 | https://en.ndrc.gov.cn/policies/202503/t20250314_1.html
Full text: Report on the Implementation of the 2023 Plan for National Economic and Social Development and on the 2024 Draft Plan for National Economic and Social Development | 全国 | 2024 | https://english.news.cn/20240314/1/c.html | Second Session of the 14th National People's Congress, National Development and Reform Commission, entrusted by the State Council
`,
  ),
  'budget-report': rows(
    'budget-report',
    bodies.budget,
    `
Report on the Execution of the Central and Local Budgets for 2024 and on the Draft Central and Local Budgets for 2025 | 全国 | 2025 | https://english.www.gov.cn/news/202503/14/content_2.html
Full Text: Report on China's central, local budgets (2023) | 全国 | 2023 | https://english.news.cn/20230316/1/c.html
`,
  ),
  'five-year-plan': rows(
    'five-year-plan',
    bodies.outline,
    `
Outline of the 14th Five-Year Plan (2021-2025) for National Economic and Social Development and Vision 2035 of the People's Republic of China | 全国 | 2021-2025 | https://en.ndrc.gov.cn/policies/202203/P1.html
The 13th Five-Year Plan for Economic and Social Development of the People's Republic of China (2016–2020) | 全国 | 2016-2020 | https://en.ndrc.gov.cn/policies/201612/1.html
`,
  ),
};

/** What English pages of the same sites say beside reports. */
export const englishOthers: readonly TableRow[] = [
  ...rows(
    null,
    bodies.news,
    `
China sets 2025 growth target at around 5 percent | | | https://english.www.gov.cn/news/202503/05/content_3.html
Premier Li Qiang delivers government work report | | | https://english.news.cn/20250305/2/c.html
China's government work report draws global attention
Government work report: China to issue ultra-long special treasury bonds
Lawmakers deliberate government work report
Premier calls for solid efforts to implement government work report
Xi takes part in deliberation on government work report
National legislature adopts government work report, budgets
Chinese premier to deliver Report on the Work of the Government
China releases statistical communique on 2024 national economic and social development
Explainer: How China's five-year plan is drawn up
NPC Financial and Economic Committee reviews report on the implementation of the 2024 plan for national economic and social development
State Council holds meeting to discuss draft government work report
`,
  ),
  ...rows(
    null,
    bodies.explainer,
    `
Highlights of 2025 Government Work Report | | | https://english.www.gov.cn/news/202503/05/content_4.html
Infographic: Report on the Work of the Government
Key takeaways from China's Government Work Report 2025
Quick view: 2024 Government Work Report
Government Work Report in numbers
10 keywords in the Report on the Work of the Government
Keywords: Report on the Work of the Government
Five-Year Plan - Search results
`,
  ),
  ...rows(
    null,
    bodies.monthly,
    `
National Economy Got off to a Good Start in the First Quarter of 2025 | | | https://www.stats.gov.cn/english/PressRelease/202504/t20250416_1.html
Statistical Communiqué of China's Outward Foreign Direct Investment 2023
Statistical Communiqué on the Development of Human Resources and Social Security 2023
Report on the Work of the Standing Committee of the National People's Congress
Report on the Work of the Supreme People's Court
`,
  ),
  ...rows(
    null,
    bodies.census,
    `
Communiqué of the Seventh National Population Census (No. 2)
Statistical Communiqué of the Fifth National Economic Census
`,
  ),
  ...rows(
    null,
    bodies.explainer,
    `
Proposal of the Central Committee of the Communist Party of China for Formulating the 15th Five-Year Plan
Resolution on the Report on the Work of the Government
Explanation of the Outline of the 14th Five-Year Plan
Vietnam's Report on the Work of the Government 2025
Economic Report of the President 2025
`,
  ),
];
