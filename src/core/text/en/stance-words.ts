import type { StanceWords } from '../stance-words';

const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const stanceWords: StanceWords = {
  negators: list(`not, no, never, without, neither, nor, cannot, nobody, none, no one, nothing, hardly, scarcely,
    don't, doesn't, didn't, won't, wouldn't, can't, couldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't,
    shouldn't, mustn't, needn't, ain't, far from, instead of, rather than, yet to, fail to, stop short of, refuse to`),
  notNegators: list('not only, not just, not merely, no fewer than, no less than, no doubt, no matter, not least'),
  deniers: list(`deny, denial, reject, dismiss, refute, rebut, disavow, debunk, disprove, repudiate, rule out, rubbish,
    pour cold water, no plan, no intention, no truth, no decision, false, untrue, fake, hoax, misinformation,
    disinformation, contradict, dispute`),
  summaries: list(`claim, report, reports, allegation, accusation, rumour, suggestion, assertion, story, which, this,
    that, it, idea, something, speculation, information`),
  hearsay: list(`reportedly, allegedly, supposedly, purportedly, apparently, ostensibly, rumour, rumoured, unconfirmed,
    unverified, be say to, be believe to, be think to, be understand to, be allege to, be suspect to, hearsay, gossip,
    it be claim, it be say, it have be claim, media speculation, according to rumour, have it that, unsubstantiated`),
  possible:
    list(`may, might, could, can, if, unless, whether, possibly, perhaps, maybe, potentially, likely, be able to,
    in case, would-be, seem to, appear to`),
  doubts:
    list(`fear, worry, worried, concern, concerned, anxiety, afraid, speculation, speculate, threat, threaten, risk,
    possibility, prospect, chance, danger, uncertain, unclear, wonder, warn that, suspicion, expectation, lest`),
  planned: list(`will, shall, would, be to, plan to, plan, intend to, intend, intention, go to, be set to, set to, be
    expect to, be due to, be about to, be poise to, be prepare to, prepare to, be ready to, propose, proposal, consider,
    urge, call for, should, ought to, want, demand, promise, vow, pledge, they'll, he'll, she'll, we'll, it'll, i'll,
    suggest, recommend, soon`),
  contrasts: list('but, although, though, however, whereas, while, despite, except, nevertheless, nonetheless, still'),
};
