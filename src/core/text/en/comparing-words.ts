import type { ComparingWords } from '../comparing-words';

const list = (words: string): string[] => words.trim().split(/\s+/);
const groups = (lines: string): string[][] => lines.trim().split('\n').map(list);

export const comparingWords: ComparingWords = {
  functionWords: list(`
    the a an this that these those it its he him his she her they them their we us our you your i my me who whom whose
    which what when where why how there here and or but nor so yet if unless than as because while although though
    be have do will would shall should can could may might must ought get become remain make take give go come put let
    of in on at to from by with for into onto since until till during after before across throughout over under between
    within without against about around near through via amid among toward despite outside inside up down out off per
    not no none neither also too only just even still already again ever never once now then soon later earlier ago
    more most less least fewer few many much some any all both each every other another such same own very about nearly
    almost roughly approximately around some exactly precisely up least most half total number figure amount count
    say tell report add state announce note accord estimate believe think know claim describe call expect
    show put year month week day hour minute today yesterday tomorrow last next new first one two three
    provide additional further extra continue start begin include follow reach stand
    i's that's it's he's she's they're we're don't didn't wasn't weren't isn't aren't hasn't haven't s t
  `),
  anything: list('people person individual other case resident citizen inhabitant local one civilian human'),
  alike: groups(`
    kill die death dead fatality fatal perish deadly slay toll drown body corpse
    injure injury wound hurt wounded injured
    arrest detain detention detainee custody apprehend
    evacuate evacuation evacuee
    flee escape exodus leave
    rescue save
    missing miss unaccounted disappear
    trap stuck strand
    infect infection
    displace homeless
    hospitalise hospital
    protest protester demonstrate demonstrator demonstration rally marcher
    vote ballot
    ask demand want seek appeal
    unemployment unemployed unemploy jobless
    turnout turn
    abstain abstention
    sell sale sold
    power electricity
    cancel scrap halt ground
    employ employer employment
    voter elector electorate
    win victory
    support back favour
    oppose reject
    price cost fare worth value
    rise increase climb grow jump soar surge growth
    fall drop decline decrease slump plunge
    job post position
    worker employee staff
    strike walkout
    fire blaze wildfire
    earthquake quake tremor
    flood flooding floodwater
    landslide mudslide
    storm hurricane cyclone typhoon
    company firm business
    home house household property
    police officer policeman
    soldier troop serviceman
    fan spectator crowd attendance attend
    goal score
    child kid minor youngster
    attack assault
    shoot shooting gunman
    student pupil
    doctor physician
    car vehicle
    plane aircraft jet
    ship vessel boat
    migrant refugee
    jail prison imprison sentence
    build construct construction
    damage destroy destruction
    temperature degree
    rain rainfall
    profit earnings
    revenue turnover
    salary wage pay
    member membership
    town city
    flat apartment
    queue wait
    film movie
    explode explosion blast bomb bombing
  `),
  apart: groups(`
    kill injure missing trap arrest rescue evacuate infect displace hospitalise charge
    man woman child
    win lose
    ask win offer pledge
    support oppose abstain
    revenue profit loss debt
    import export
    buy sell
    hire sack
    adult child
    north south east west northern southern eastern western
    goal assist
    voter candidate
    morning afternoon evening
    male female
    gold silver bronze
  `),
  growing: list('toll far tally running mount'),
  tolls: list('kill injure missing trap arrest rescue evacuate infect displace hospitalise charge flee damage'),
  deeds: list('abstain sell'),
};
