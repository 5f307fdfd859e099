import {
  dispensationGrounds,
  interestCategories,
  interestHolders,
  personKinds,
  registrationStandings,
  withholdings,
} from '@minutebook/domain';
import { z } from 'zod';
import { changesTo, id, instant, line, plainDate, text, version } from './common';

/** An entry of the register of interests. Words that are withheld are not in it: they have an address of their own. */
export const registeredInterestSchema = z.object({
  id,
  version,
  category: z.enum(interestCategories),
  holder: z.enum(interestHolders),
  /** Empty when withheld. */
  description: z.string(),
  withholding: z.enum(withholdings),
  beganOn: plainDate.nullable(),
  endedOn: plainDate.nullable(),
  notifiedOn: plainDate,
  /** Null while the Monitoring Officer has not confirmed it: then it is pending, and not published. */
  confirmedOn: plainDate.nullable(),
});
export type RegisteredInterest = z.infer<typeof registeredInterestSchema>;

export const giftSchema = z.object({
  id,
  version,
  donor: z.string(),
  description: z.string(),
  valuePence: z.int(),
  receivedOn: plainDate,
  isAccepted: z.boolean(),
  notifiedOn: plainDate,
  confirmedOn: plainDate.nullable(),
  /** Whether the policy of the day that it was received puts it into the register, alone or with others of that donor. */
  isRegistrable: z.boolean(),
  /** Notified after the 28 days. */
  isLate: z.boolean(),
});
export type Gift = z.infer<typeof giftSchema>;

const dispensationFields = z.object({
  request: line(4000),
  requestedOn: plainDate,
  ground: z.enum(dispensationGrounds),
  maySpeak: z.boolean(),
  mayVote: z.boolean(),
  /** Null for every body of the council. */
  bodyId: id.nullable().default(null),
  /** What it is for. Empty for all business of the body. */
  matter: text(400).default(''),
  /** The agenda item, where the matter stands on an agenda already. */
  itemId: id.nullable().default(null),
  grantedOn: plainDate,
  expiresOn: plainDate,
});
export const dispensationSchema = z.object({
  id,
  version,
  person: z.object({ id, name: z.string() }),
  body: z.object({ id, name: z.string() }).nullable(),
  request: z.string(),
  requestedOn: plainDate,
  ground: z.enum(dispensationGrounds),
  maySpeak: z.boolean(),
  mayVote: z.boolean(),
  matter: z.string(),
  itemId: id.nullable(),
  grantedOn: plainDate,
  expiresOn: plainDate,
  isInForce: z.boolean(),
});
export type Dispensation = z.infer<typeof dispensationSchema>;
export const createDispensationSchema = dispensationFields.extend({ personId: id });
export type CreateDispensation = z.input<typeof createDispensationSchema>;
export const updateDispensationSchema = changesTo(dispensationFields).extend({ version });
export type UpdateDispensation = z.input<typeof updateDispensationSchema>;
/** `on` asks for those in force on that day; left out, all of them come. */
export const dispensationsQuery = z.object({ personId: id.optional(), on: plainDate.optional() });

/** Where one member stands against the 28 days, and what there is of their register. */
export const registerSummarySchema = z.object({
  person: z.object({ id, name: z.string(), kind: z.enum(personKinds) }),
  standing: z.enum(registrationStandings),
  becameMemberOn: plainDate.nullable(),
  /** Last of the 28 days; null for somebody who need not register. */
  dueBy: plainDate.nullable(),
  notifiedOn: plainDate.nullable(),
  publishedAt: instant.nullable(),
  entryCount: z.int(),
  /** Entries and gifts that wait for the Monitoring Officer. */
  pendingCount: z.int(),
});
export type RegisterSummary = z.infer<typeof registerSummarySchema>;

export const registerSchema = registerSummarySchema.extend({
  version,
  /** "Croydon 2021", whose threshold for gifts holds today. */
  policyName: z.string(),
  entries: z.array(registeredInterestSchema),
  gifts: z.array(giftSchema),
  dispensations: z.array(dispensationSchema),
});
export type Register = z.infer<typeof registerSchema>;

const interestFields = z.object({
  category: z.enum(interestCategories),
  holder: z.enum(interestHolders).default('member'),
  beganOn: plainDate.nullable().default(null),
  endedOn: plainDate.nullable().default(null),
});
/** The day on which the notification came in, where that was not today; the member's own is always of today. */
const notifiedOn = plainDate.optional();

export const createInterestSchema = interestFields.extend({ description: line(2000), notifiedOn });
export type CreateInterest = z.input<typeof createInterestSchema>;
export const updateInterestSchema = changesTo(interestFields.extend({ description: line(2000) })).extend({
  version,
});
export type UpdateInterest = z.input<typeof updateInterestSchema>;

const withheldReasons = z.enum(['sensitive', 'home-address']);
/** An entry whose words are withheld. They are kept apart and come back at an exempt address only. */
export const createWithheldInterestSchema = interestFields.extend({
  withholding: withheldReasons,
  details: line(2000),
  notifiedOn,
});
export type CreateWithheldInterest = z.input<typeof createWithheldInterestSchema>;
/** Withholds the words of an entry, changes those that are withheld, or opens them again (`none`). */
export const withholdInterestSchema = z.object({
  version,
  withholding: z.enum(withholdings),
  details: line(2000),
});
export type WithholdInterest = z.input<typeof withholdInterestSchema>;
export const withheldInterestSchema = z.object({
  id,
  version,
  withholding: z.enum(withholdings),
  details: z.string(),
});
export type WithheldInterest = z.infer<typeof withheldInterestSchema>;

const giftFields = z.object({
  donor: line(200),
  description: line(1000),
  /** Pence; an estimate where the value is not known. */
  valuePence: z
    .int({ error: 'Enter what it is worth; an estimate will do.' })
    .min(1, { error: 'Enter what it is worth; an estimate will do.' })
    .max(100_000_000),
  receivedOn: plainDate,
  isAccepted: z.boolean().default(true),
});
export const createGiftSchema = giftFields.extend({ notifiedOn });
export type CreateGift = z.input<typeof createGiftSchema>;
export const updateGiftSchema = changesTo(giftFields).extend({ version });
export type UpdateGift = z.input<typeof updateGiftSchema>;

export const confirmSchema = z.object({ version });
export const recordNotificationSchema = z.object({
  version,
  /** The day on which the member had notified all that there was to notify; today, when left out. */
  notifiedOn,
});

/** What the Monitoring Officer has to chase: the 28 days after taking office, and after a disclosure (s.31(3)). */
export const interestWarningSchema = z.object({
  person: z.object({ id, name: z.string() }),
  reason: z.enum(['registration', 'disclosure']),
  dueBy: plainDate,
  isOverdue: z.boolean(),
  /** The meeting of the disclosure. */
  meeting: z.object({ id, bodyName: z.string(), heldOn: plainDate }).nullable(),
});
export type InterestWarning = z.infer<typeof interestWarningSchema>;

/** The register as the council publishes it: one table a category, with what the member holds and what the partner does. */
export const publicRegisterSchema = z.object({
  person: z.object({ id, name: z.string() }),
  /** "This register of interests was published on ..." */
  publishedAt: instant,
  publishedLine: z.string(),
  categories: z.array(
    z.object({
      category: z.enum(interestCategories),
      /** "1. Employment, office, trade, profession or vocation". */
      caption: z.string(),
      me: z.array(z.string()),
      partner: z.array(z.string()),
    }),
  ),
  gifts: z.array(
    z.object({ donor: z.string(), description: z.string(), valuePence: z.int(), receivedOn: plainDate }),
  ),
});
export type PublicRegister = z.infer<typeof publicRegisterSchema>;
export const publicRegisterLineSchema = z.object({ id, name: z.string(), publishedAt: instant });
