import { action, discussion, numbered, part, question, recommendation, resolution } from './notes';

const officers = 'Director of Early Help and Children’s Social Care';
const panel = 'Corporate Parenting Panel';

const statementOfPurpose = [
  discussion(
    '17:40',
    part('Fostering Statement of Purpose'),
    'Finding foster carers was the task of Children’s Social Care, officers said. The statement for 2019-20 set out:',
    numbered(
      'on what principles the service for children in care rests;',
      'what it plans;',
      'what the council has promised to foster carers and to children; and',
      'what difference fostering makes to the lives of children looked after.',
    ),
    'It was published in the form that Ofsted asks for.',
  ),
  resolution(
    '17:48',
    'The Panel RESOLVED that it would review:',
    numbered('the Foster Carers Charter; and', 'the Fostering Statement of Purpose.'),
  ),
];

const youngPeopleAndReviews = [
  discussion(
    '17:50',
    'The representatives of EMPIRE who were present spoke of being in care. It had not always been what they had hoped for, but they had gladly taken part in activities that the foster carers’ agency arranged.',
  ),
  discussion(
    '17:58',
    'The Panel talked about independent reviewing officers (IROs) and the children they review. A new structure was being put forward so that the two would know each other better and a reviewing officer would see what goes on inside a placement. All members held that the service could get better only by listening to the child, and that children must have a say in the yearly review of its work.',
  ),
  discussion(
    '18:06',
    'The Panel wanted to be sure that reviews of children looked after heard everybody concerned, young people among them. An IRO was to tell each child which adult he or she could turn to with what was on their mind. The Panel went on asking that IROs support young people better.',
  ),
  recommendation(
    '18:12',
    officers,
    'That young people and their foster carers be given the direct contact details of every professional who has a part in their care.',
  ),
  recommendation(
    '18:13',
    officers,
    'That figures as they now stand for children looked after, and for the number of advocates, be brought to the next meeting of the Panel.',
  ),
  discussion(
    '18:16',
    'A pack with all such contact details was given to children in care once they were old enough. Officers wanted it to suit young people and be easy for them to use.',
  ),
  action(
    '18:18',
    'Head of Corporate Parenting',
    { kind: 'next-meeting' },
    'Show the pack to the representatives of EMPIRE and hear what they think of it, as was agreed.',
  ),
  question(
    '18:20',
    'Members asked what there was for children in care who had only just come to this country.',
    'Each of them was put in touch with the Refugee Council, which had specialist advisers and clubs, and helped with particular difficulties and in meeting others in the same position. Everyone with a part in their care ought to know of it, the Designated Teacher for instance.',
  ),
  discussion(
    '18:24',
    'The report on connected persons was discussed, its weight in the review of foster carers, and the need for young people to be heard in that review.',
  ),
  discussion(
    '18:28',
    'A representative of EMPIRE told the Panel of troubles at school, and of feeling alone and not being believed when saying so. The Head of the Virtual School was sad to hear it: there should be professional support, though schools differed in how good theirs was.',
  ),
  discussion(
    '18:32',
    'This, the Panel agreed, showed once more that the service cannot judge itself in earnest without the views of young people.',
  ),
  discussion(
    '18:35',
    'The Chair spoke of a plan for Young Inspectors, who would look at every side of the care of Croydon’s children. One would come from EMPIRE and sit on the Panel, report regularly, and once a year review what was missing and what ought to be better. From that the Panel could make recommendations, and children and young people would see that their views were heard and answered.',
  ),
  recommendation(
    '18:40',
    panel,
    'That, since its meetings are far apart, the Panel keep in touch with young people in care by a visit to EMPIRE, for which it would ask.',
  ),
];

const actionPlan = [
  discussion(
    '18:42',
    part('Fostering Action Plan'),
    'The members of the Panel who are foster carers asked that the plan look at how well carers are kept informed.',
  ),
  discussion(
    '18:45',
    'Officers asked what else members thought of the plan, and what was still missing from it.',
  ),
  recommendation(
    '18:48',
    panel,
    'That the Fostering Action Plan, together with the Improvement Plan, be put on the work programme and come to the Panel every three months.',
  ),
];

const carers = [
  discussion(
    '18:50',
    part('Recruitment and deregistration of foster carers'),
    'Deregistration: Croydon had many foster carers, officers explained, and few of them left. Elsewhere carers moved about more; that was a matter of the national scene and not of anything local, and it included carers who became special guardians. The council had plans to fill any gap.',
  ),
  discussion(
    '18:54',
    'Every deregistration was looked into. Where a carer could be kept, the service worked to keep them, and some had asked for theirs to be undone.',
  ),
  discussion(
    '18:56',
    'Recruitment: more than 100 people had asked about fostering; the aim was 60 more carers within two years. Together with the carers’ association the service was finding out how carers themselves could help, by word of mouth or by looking over its advertising. The campaign had begun in January 2019 under Coram, which works from the council’s offices. The work was commissioned, but the council answered for its being done and its targets met. Connected persons, who come by another way, did not count towards the target, and the target itself was a least figure that officers hoped to pass.',
  ),
  discussion(
    '19:01',
    'Finding a carer was one thing and approving one another, officers stressed: Coram did the first, and all that comes after lay with the Fostering Service.',
  ),
  discussion(
    '19:03',
    'Nobody was sought for one kind of placement only. Carers would learn through training, and through support that goes on, how to meet difficult behaviour; the hope was for people who could answer the whole range of needs.',
  ),
  question(
    '19:05',
    'The members who are foster carers asked for a review of the allowance, since other places pay more than Croydon does.',
  ),
  discussion(
    '19:10',
    'The allowance was under review, officers answered: the council knew that it mattered, and good support as well. A service judged good would draw people too, and money should not be why somebody fosters. Members saw reason to look at the whole package, but wished to know first what Coram would achieve.',
  ),
  recommendation(
    '19:20',
    officers,
    'That the foster care allowance come before the Panel for review in summer 2019.',
  ),
];

const adoption = [
  discussion(
    '19:24',
    part('Adoption Statement of Purpose'),
    'Croydon had left Adopt South, and the statement would say so. Otherwise little had changed in what it set out of Croydon’s work for children looked after.',
  ),
  resolution('19:33', 'The Panel RESOLVED to note all the reports.'),
];

/** Minute 19/19. */
export const fosteringNotes = [
  ...statementOfPurpose,
  ...youngPeopleAndReviews,
  ...actionPlan,
  ...carers,
  ...adoption,
];
