import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/background/names-in';
import type { EntityId, Finding, Statement } from '../../src/core/model';
import { prepare } from '../../src/core/prepare';
import { read } from '../../src/core/read';
import { bundledKnowledge } from '../core/bundled-knowledge';

const knowledge = bundledKnowledge();
const [source] = knowledge.packs[0]!.pack.sources;
/** A page that is one of the base's sources, by its title. */
const text = 'OVD-Info counted more than 2,000 people detained at protests against the mobilisation across Russia.';
const blocks = [text, text].map((line) => ({ kind: 'paragraph' as const, text: line }));

describe('the names that travel with a reading', () => {
  const reading = read(blocks, knowledge, { title: source!.title });

  function statement(of: Partial<Statement>): Statement {
    return { ...reading.findings[0]!.reports[0]!.statement, ...of };
  }

  function namesWith(finding: Partial<Finding>): readonly EntityId[] {
    const findings = [{ ...reading.findings[0]!, ...finding }];
    return Object.keys(namesIn({ ...reading, findings }, knowledge).entities);
  }

  it('are those of origins and of all through whom a report came', () => {
    const reports = [
      { ...reading.findings[0]!.reports[0]!, statement: statement({ origin: 'mediazona', via: ['ria-novosti'] }) },
    ];
    expect(namesWith({ reports })).toEqual(expect.arrayContaining(['mediazona', 'ria-novosti']));
  });

  it('are those of the page’s own statements too', () => {
    expect(namesWith({ reports: [], own: [statement({ origin: 'igor-kobzev' })] })).toContain('igor-kobzev');
    expect(namesWith({ reports: [], own: [] })).not.toContain('igor-kobzev');
  });

  it('are no more than these', () => {
    const { entities } = namesIn(read([], prepare([], []), {}), knowledge);
    expect(entities).toEqual({});
  });
});
