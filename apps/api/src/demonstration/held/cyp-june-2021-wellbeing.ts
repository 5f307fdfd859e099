import { conclusion, discussion, question, recommendation, request } from './notes';

const service = 'Child and Adolescent Mental Health Services';

const presented = [
  discussion(
    '18:35',
    'The Head of Commissioning and Procurement opened the item, and the invited guests gave a presentation.',
  ),
  discussion('18:50', 'Members then put their questions.'),
];

const questions = [
  question(
    '18:51',
    'When will services see children and young people face to face again?',
    'More of that was happening step by step, with protective equipment and under strict Covid rules. Some young people had turned out to like meeting online, and that was still on offer. Referrals to the Single Point of Contact had never stopped; they had fallen a good deal at the start of the pandemic and were climbing back to where they had been.',
  ),
  question(
    '18:55',
    'How many children do services see in a week?',
    'Contact face to face was back at 60%. Many young people preferred other ways, some because they did not want to travel to offices in the town centre as things were. Croydon Drop In and Off the Record had always let young people refer themselves, and still did.',
  ),
  question(
    '18:59',
    'What of younger children?',
    'Half or more of those worked with were 10 to 13 years old. A telephone call, for one, had let therapists talk to parents or carers, which they might not have been able to do before.',
  ),
  question(
    '19:02',
    'The trailblazer project reached 30 schools. Was there any thought of giving it to the borough’s other schools?',
    'The commissioners had set the number. Most work so far had been in primary schools, together with parents; secondary schools had been hard to win over and were being encouraged. A further trailblazer ran in South West London for colleges and those over 16. No school in the borough that wanted to be part of it was left out.',
  ),
  question(
    '19:07',
    'How is hidden harm found, and what help is there for children and families?',
    'Young people could ask for help in several ways, officers said, and partners were making the pathways simpler and clearer. Surveys at national level were looking into what was going on. Agencies had learned to assume nothing: there was more hidden harm, but not among the children already known or already using services. Those whom the pandemic hit hardest had never used services before.',
  ),
  question(
    '19:12',
    'Are there children who have not come back to school, and what has been done about it?',
    'At one guest’s school more pupils attended than before the pandemic. It had formed good ties with families who used to stay away, had kept a close eye on who took part online and visited homes where that was right, and its staff looked out for changes in behaviour.',
  ),
  discussion(
    '19:15',
    'More would be found out about children missing from school, about children with special educational needs, whom Covid may have hit harder than others, and about what came of it for that group.',
  ),
];

const waiting = [
  question(
    '19:17',
    'How long do young people wait for a full assessment and help from mental health services?',
    'From first assessment to regular counselling took seven to ten weeks, officers said. Contact was kept up meanwhile, with short-term help where it was needed.',
    'In CAMHS it varied by pathway: one to four weeks for eating disorders, up to a week for crisis and follow-up, 13 weeks on average for the rest. In the autism pathway an assessment took more than 52 weeks or thereabouts. One cause was the pathway itself, which was unlike those elsewhere in the country; for that reason the services were being designed anew.',
  ),
  question(
    '19:22',
    'In several areas waits of that length were not acceptable, members held. The council was restructuring to spend less: what would its budget do to recovery from the pandemic?',
    'The Clinical Commissioning Group paid for most of CAMHS and mental health, officers said. Joint contracts brought in some of the council’s money, and its reconfiguration planned no cuts on a large scale. Several things had led to where the service stood: pathways that were badly planned, a shortage of staff both here and nationally, and more complex needs.',
  ),
  discussion(
    '19:26',
    'A reconfiguration of that size would call for scrutiny by the Health and Social Care Sub-Committee as well, members remarked; officers were to be asked to help bring such a meeting about.',
  ),
  discussion('19:28', 'The Chair thanked officers and guests for what they had brought to the meeting.'),
];

const conclusions = [
  conclusion('19:29', 'What schools and the voluntary sector did to support families deserved praise.'),
  conclusion(
    '19:30',
    'Services should look for ways to notice and follow troubles that show only in time, above all where the pandemic makes them show in another way.',
  ),
  conclusion(
    '19:30',
    'It was essential to follow the various difficulties in keeping contact with families, so that new ones are seen early.',
  ),
  conclusion(
    '19:31',
    'Services were plainly needed more than before, and that need had to be understood and watched.',
  ),
  conclusion(
    '19:31',
    'How long some CAMHS services kept people waiting was a serious worry; that they were to be reformed thoroughly was welcome.',
  ),
  conclusion(
    '19:32',
    'It mattered to know what lockdown, and the services’ answer to it, had meant for children and young people with severe, or with profound and multiple, learning difficulties.',
  ),
];

const asks = [
  recommendation(
    '19:34',
    service,
    'That CAMHS report to the Health and Social Care Sub-Committee how its services are being reconfigured, and what difference this will make to waits for assessment that in some areas are not acceptable.',
  ),
  recommendation(
    '19:35',
    service,
    'That CAMHS come back to this Sub-Committee with its targets for waiting times and with how they are monitored.',
  ),
  recommendation(
    '19:36',
    'Cabinet Member for Children, Young People and Learning',
    'That services seek out ways of dealing with hidden harm more systematically.',
  ),
  request(
    '19:37',
    'Head of Integrated Commissioning and Procurement',
    'Figures on children who used the service regularly before the pandemic and have not been in touch since.',
  ),
  request(
    '19:38',
    'Head of Integrated Commissioning and Procurement',
    'A short briefing on what services did about the effects of lockdown on children with severe, or with profound and multiple, learning difficulties, and on how its results are measured.',
  ),
];

/** Minute 38/21. */
export const wellbeingNotes = [...presented, ...questions, ...waiting, ...conclusions, ...asks];
