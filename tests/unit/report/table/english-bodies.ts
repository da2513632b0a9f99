/** Texts in the manner of official English versions, and of what English news says of reports. Own words; no real text. */

const filler = [
  'We kept major projects on schedule, strengthened the resilience of industrial chains, and improved the business environment. ',
  'We renovated old residential communities, opened new schools and clinics, and raised basic benefits for rural residents. ',
  'We defused risks in key areas, kept public finances sound, and saw a further decline in workplace accidents. ',
  'We kept up the fight for blue skies, clear waters and clean land, and moved faster toward a green economy. ',
];
const long = (times: number): string =>
  Array.from({ length: times }, (_, index) => `${filler[index % filler.length]}`.repeat(2)).join('\n');

/** As it is laid before a congress. */
export const speech = `Fellow Deputies,
On behalf of the government, I will now report to you on the work of the government for your deliberation and approval. I also invite comments from members of the CPPCC committee.
I. Review of Our Work in 2024
GDP grew by 5.1 percent. Over 120,000 urban jobs were added.
${long(8)}
II. Overall Requirements and Targets for Development in 2025
The main projected targets for development this year are as follows: GDP growth of around 5 percent; surveyed urban unemployment rate of around 5.5 percent; over 120,000 new urban jobs; CPI increase of around 2 percent.
${long(6)}
III. Major Tasks for 2025
${long(8)}
Fellow Deputies, let us work hard together!`;

/** The same as a news agency sends it. */
export const wire = `BEIJING, March 12 (Agency) -- The following is the full text of the Report on the Work of the Government delivered at a session of the people's congress.
${speech}`;

export const communique = `National Bureau of Statistics of China
In 2024, facing a complicated external environment, all departments followed the principle of seeking progress while ensuring stability.
I. General Outlook
According to preliminary estimation, the gross domestic product (GDP) in 2024 was 1,234.5 billion yuan, up by 5.0 percent over the previous year. Of this total, the value added of the primary industry was 91.4 billion yuan, up by 3.5 percent.
II. Agriculture
The total output of grain was 7.06 million tons, an increase of 1.1 million tons.
${long(6)}
III. Industry and Construction
The value added of industrial enterprises above the designated size grew by 5.8 percent.
${long(6)}
Notes: 1. All figures in this Communiqué are preliminary statistics.`;

export const plan = `National Development and Reform Commission
Fellow Deputies,
The National Development and Reform Commission has been entrusted by the government to submit this report on the implementation of the 2024 plan and on the 2025 draft plan for national economic and social development to this session of the people's congress for your deliberation and approval.
I. Implementation of the 2024 Plan for National Economic and Social Development
${long(8)}
II. Overall Requirements, Main Objectives and Policy Orientation for Economic and Social Development in 2025
GDP growth of around 5 percent; grain output of around 700 million tons.
${long(8)}`;

export const budget = `Ministry of Finance
Fellow Deputies,
The Ministry of Finance has been entrusted to submit this report on the execution of the central and local budgets for 2024 and on the draft central and local budgets for 2025 to this session of the people's congress for your deliberation.
I. Execution of the Central and Local Budgets for 2024
Revenue in the general public budget reached 219.7 billion yuan, an increase of 1.3 percent. Expenditures in the general public budget were 284.6 billion yuan.
${long(6)}
II. Draft Central and Local Budgets for 2025
${long(8)}`;

export const outline = `The outline of this five-year plan for economic and social development is formulated on the basis of the recommendations for formulating the five-year plan, and sets out strategic intentions and major objectives.
Part I  A New Stage of Development
Chapter 1  The Environment for Development
Chapter 2  Guiding Philosophy and Main Objectives
${long(8)}
Part II  Innovation
${long(8)}`;

export const news = `BEIJING, March 5 (Agency) -- China has set its economic growth target at around 5 percent for this year, according to a government work report submitted to the national legislature for deliberation on Wednesday.
"We have the confidence to meet the target," the report said. The report also said that over 12 million urban jobs will be created and the surveyed urban unemployment rate will be kept at around 5.5 percent.
Analysts told reporters that the goal is ambitious. ${long(3)}`;

export const explainer = `Editor's note: What does the government work report mean for you? Here are ten key takeaways from this year's report.
1. GDP growth of around 5 percent
2. Over 12 million new urban jobs
3. CPI increase of around 2 percent
${long(3)}`;

export const monthly = `In the first quarter, the economy got off to a good start. According to preliminary estimates, the gross domestic product reached 318.8 billion yuan, up by 5.4 percent year on year at constant prices.
1. The service sector grew steadily.
${long(4)}`;

export const census = `According to the decision of the State Council, the census took November 1 as its reference time.
I. Total population
The total population was 1,411,778,724 persons.
${long(4)}`;
