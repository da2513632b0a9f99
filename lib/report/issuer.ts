import type { ReportType } from '../model/report.ts';

/** Bodies that issue reports; newspapers and 公众号 only print them. */
const BODY =
  /^(?:国务院|[^\s，。：:；]{2,30}(?:人民政府|政府办公室|政府|办公厅|办公室|委员会|统计局|调查总?队|财政[厅局]|[厅局委办]|发展改革委|管委会))$/;

// 资料来源 in a note names who counted one of the figures.
const NAMED = /(?:发布机构|发文机关|制发机关|发布单位|(?<!资料|数据)来源)\s*[\])】]?\s*[|:：]\s*([^\s|，。]{2,30})/;
const SPOKEN = /我(?:谨)?代表([^，。]{0,20}?人民政府|国务院)/;
const SIGNED = /^[^\n]{0,30}?([^\s，。、（(]{2,16}(?:统计局|财政局|财政厅|发展和改革委员会))/m;

/** The bodies that lay each kind before the congress, where the text does not say it. */
const BY_KIND: Partial<Record<ReportType, string>> = { 'government-work-report': '人民政府' };

/** 上海市静安区人民政府关于印发… */
const ISSUING = /^(国务院|[^\s，。《]{2,30}?(?:人民政府|政府|委员会|办公室|办公厅|[局委]))关于/;

/** Who issues the report: the title's own words, the body that issues this kind, the page's tags, the signature. */
export function issuerOf(
  type: ReportType,
  area: { code: string | null; name: string } | null,
  metas: Record<string, string[]>,
  title: string,
  text: string,
): string | null {
  const tags = [...(metas.contentsource ?? []), ...(metas.author ?? [])].map((words) => words.trim());
  const top = text.slice(0, 3000);
  const spoken = SPOKEN.exec(top)?.[1] ?? '';
  if (spoken === '国务院') return spoken;
  const own = bodyOfKind(type, area);
  const said = [ISSUING.exec(title)?.[1], own, ...tags, NAMED.exec(top)?.[1], SIGNED.exec(top.slice(0, 600))?.[1]];
  return (
    said.find((words) => words !== undefined && BODY.test(words)) ?? (spoken.length > '人民政府'.length ? spoken : null)
  );
}

function bodyOfKind(type: ReportType, area: { code: string | null; name: string } | null): string | undefined {
  const own = BY_KIND[type];
  if (own === undefined || area === null) return undefined;
  return area.code === '100000' ? '国务院' : `${area.name}${own}`;
}
