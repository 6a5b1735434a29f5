import { withoutMarks } from "../../../rules/common/set-forms";
import type { Candidate, Cell, Claim, Corpus, Tables, Tally } from "../../model";
import { type Form, formIn } from "./quoted";

/** Tables of this family. Keys: the marked form, or the marked form, a tab, and what was seen of it. */
export const FACETS = {
  /** Documents that have the form in any writing. */
  used: "fixed-form/used",
  /** Documents that write it so and never otherwise. */
  always: "fixed-form/always",
  otherwise: "fixed-form/otherwise",
  tail: "fixed-form/tail",
  inside: "fixed-form/inside",
  members: "fixed-form/members",
} as const;

/** What counts the documents that write the form `marked` as `writing` instead. */
export const writingCell = (marked: string, writing: string): Cell => ({
  facet: FACETS.otherwise,
  key: `${marked}\t${writing}`,
});

/** Share of a form's occurrences that words behind it must have to belong to it. */
const TAIL_SHARE = 0.8;
/** How often a writing may occur beside the form and still be called a slip. */
const SLIP_SHARE = 0.25;

type Details = ReadonlyMap<string, readonly (readonly [detail: string, tally: Tally])[]>;

const detailsOf = (tables: Tables, facet: string): Details => {
  const details = new Map<string, [string, Tally][]>();
  for (const [key, tally] of tables.facet(facet)) {
    const [marked, detail] = key.split("\t") as [string, string];
    const list = details.get(marked) ?? [];
    details.set(marked, list);
    list.push([detail, tally]);
  }
  return details;
};

interface Evidence {
  readonly form: Form;
  readonly used: Tally;
  readonly always: Tally | undefined;
  readonly otherwise: readonly (readonly [string, Tally])[];
  readonly tails: readonly (readonly [string, Tally])[];
  readonly inside: readonly (readonly [string, Tally])[];
  readonly members: readonly (readonly [string, Tally])[];
}

/** The longest words that nearly always stand behind the form, seen in two documents at least. */
const tailOf = ({ tails, always }: Evidence): string | undefined => {
  const enough = TAIL_SHARE * (always?.count ?? 0);
  return tails
    .filter(([, { count, documents }]) => documents > 1 && count >= enough)
    .map(([tail]) => tail)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
};

/** Members as most documents list them; undefined where two lists are as frequent. */
const membersOf = ({ members }: Evidence): readonly string[] | undefined => {
  const [first, second] = [...members].sort(([, a], [, b]) => b.documents - a.documents || b.count - a.count);
  if (first === undefined || (second && second[1].documents === first[1].documents)) return undefined;
  return first[0].split("、");
};

const withoutOuter = (writing: string): string => writing.replace(/^[“《]|[”》]$/g, "");

/** Writings that are slips: seen and rare beside the form, or the form without the marks inside it. To lack quotation marks alone is no variant. */
const variantsOf = ({ form, used, otherwise, inside }: Evidence, tail: string | undefined): readonly string[] => {
  const most = used.documents * SLIP_SHARE;
  const scope = inside.filter(([words]) => words === tail).map(([words, tally]) => [form.form + words, tally] as const);
  const written = [...otherwise.map(([writing, tally]) => [withoutOuter(writing), tally] as const), ...scope];
  const frequent = new Set(written.filter(([, { documents }]) => documents > most).map(([writing]) => writing));
  const unmarked = form.marks === "“”" ? [withoutMarks(form.form)] : [];
  const all = [...written.map(([writing]) => writing), ...unmarked];
  return [...new Set(all)].filter((writing) => writing !== form.form && !frequent.has(writing)).sort();
};

const titleOf = ({ marked }: Form, tail: string | undefined, variants: readonly string[]): string => {
  const written = `写作${marked}${tail ?? ""}`;
  return variants.length === 0 ? written : `${written}，不写“${variants.join("”“")}”`;
};

const claimOf = (evidence: Evidence): Claim => {
  const { form } = evidence;
  const tail = form.marks === "“”" ? tailOf(evidence) : undefined;
  const members = membersOf(evidence);
  const variants = variantsOf(evidence, tail);
  return {
    family: "fixed-form",
    title: titleOf(form, tail, variants),
    form: form.form,
    marks: form.marks,
    ...(tail === undefined ? {} : { tail }),
    ...(members === undefined ? {} : { members }),
    variants,
  };
};

/** Two characters may mean many things, and the marks may be the writer's irony. */
const reserveOf = ({ form, marks }: Form, claim: Claim): string | undefined => {
  if (marks === "《》" || form.length > 2) return undefined;
  return "tail" in claim && claim.tail !== undefined ? undefined : "只有两个字，不加引号时常常是别的意思。";
};

/** Of a form that a person has corrected: what was counted is a slip, and the corrected form may be among the other writings. */
const rewordedIn =
  ({ form, otherwise }: Evidence): NonNullable<Candidate["reworded"]> =>
  ({ form: corrected }) => {
    if (typeof corrected !== "string" || corrected === form.form) return undefined;
    const { marked } = formIn(form.marks, corrected);
    const others = otherwise.filter(([writing]) => writing !== marked);
    return {
      counted: writingCell(form.marked, marked),
      against: [
        { facet: FACETS.always, key: form.marked },
        ...others.map(([writing]) => writingCell(form.marked, writing)),
      ],
    };
  };

const NONE: readonly (readonly [string, Tally])[] = [];

/** One candidate for each form: documents that always write it so, among those that use it in any writing. */
export function* proposeForms({ tables }: Corpus): Generator<Candidate> {
  const [otherwise, tails, inside, members] = [FACETS.otherwise, FACETS.tail, FACETS.inside, FACETS.members].map(
    (facet) => detailsOf(tables, facet),
  ) as [Details, Details, Details, Details];
  for (const [marked, used] of tables.facet(FACETS.used)) {
    const form = formIn(marked.startsWith("《") ? "《》" : "“”", marked.slice(1, -1));
    const evidence: Evidence = {
      form,
      used,
      always: tables.facet(FACETS.always).get(marked),
      otherwise: otherwise.get(marked) ?? NONE,
      tails: tails.get(marked) ?? NONE,
      inside: inside.get(marked) ?? NONE,
      members: members.get(marked) ?? NONE,
    };
    const claim = claimOf(evidence);
    const reserve = reserveOf(form, claim);
    yield {
      claim,
      counted: { facet: FACETS.always, key: marked },
      among: { facet: FACETS.used, key: marked },
      against: evidence.otherwise.map(([writing]) => writingCell(form.marked, writing)),
      reworded: rewordedIn(evidence),
      judgedBy: "share",
      loudest: "warning",
      ...(reserve === undefined ? {} : { reserve }),
    };
  }
}
