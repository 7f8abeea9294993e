import type { StanceWords } from '../stance-words';

const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const stanceWords: StanceWords = {
  negators: list(`not, no, never, without, neither, nor, cannot, nobody, none, no one, nothing, hardly, scarcely,
    don't, doesn't, didn't, won't, wouldn't, can't, couldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't,
    shouldn't, mustn't, needn't, ain't, far from, instead of, rather than`),
  refusals: list('yet to, fail to, stop short of, refuse to, decline to'),
  notNegators: list('not only, not just, not merely, no fewer than, no less than, no doubt, no matter, not least'),
  deniers: list(`deny, denial, reject, dismiss, refute, rebut, disavow, debunk, disprove, repudiate, rule out, rubbish,
    pour cold water, false, untrue, fake, hoax, misinformation, disinformation, contradict, dispute`),
  disclaimers: list('no plan, no intention, no truth, nothing in, no such, no need'),
  notDeniers:
    list(`deny entry, deny access, deny board, deny boarding, deny exit, deny permission, deny bail, deny visa,
    deny a visa, deny the right, deny treatment, deny them, deny him, deny her, deny us, deny me, deny asylum`),
  agents: list('by, from'),
  summaries: list(`claim, report, reports, allegation, accusation, rumour, suggestion, assertion, story, which, this,
    it, idea, something, speculation, information`),
  hearsay: list(`reportedly, allegedly, supposedly, purportedly, ostensibly, unconfirmed, unverified, unsubstantiated,
    be say to, be believe to, be think to, be understand to, be allege to, be suspect to, it be claim, it be say,
    it have be claim, believe to have, believe to be, think to have, think to be, say to have`),
  rumours: list(
    'rumour, rumoured, hearsay, gossip, speculation, unconfirmed report, have it that, allegation, claim that',
  ),
  possible: list(`may, might, could, if, unless, whether, possibly, perhaps, maybe, potentially, likely, in case,
    would-be, seem to, appear to`),
  doubts:
    list(`fear, worry that, concern that, speculate, possibility, prospect of, unclear, wonder, warn that, lest, no decision,
    not decide, undecided`),
  planned:
    list(`will, want to, seek to, shall, would, be to, plan to, plan for, intend to, intend, intention, be go to, be set to, set to, be
    expect to, be due to, be about to, be poise to, be prepare to, prepare to, be ready to, promise, vow, pledge,
    they'll, he'll, she'll, we'll, it'll, i'll`),
  proposals: list(`propose, proposal, suggest, recommend, consider, call for, urge, demand, favour, want, seek, should,
    ought to, in favour of`),
  presuming: list('how, who, what, where, when, why, which, whose'),
  contrasts: list('but, although, though, however, whereas, while, despite, except, nevertheless, nonetheless, still'),
};
