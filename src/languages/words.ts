import type { NoEmbeddedView } from '../formats/readers/embedded-view.ts';
import type { Basis } from '../model/basis.ts';
import type { Kind } from '../model/career-map.ts';
import type { DoubtName, FaultName, Problem, ReferenceTo, Warning } from '../model/problem.ts';
import type { TOPICS } from '../model/schema.ts';
import type { PicturePart } from '../scene/pictures/picture.ts';
import type { Background, Margin, PictureFormat, PictureSize } from '../scene/pictures/picture-choices.ts';
import type { Theme } from '../scene/palette.ts';
import type { LegendKey } from '../scene/legend.ts';
import type { ExtractScope } from '../queries/answer/extract.ts';
import type { RoutesAnswer } from '../queries/answer/answer-routes.ts';

/** A sentence for every fault and every doubt, given its own values. */
type FaultSentences = {
  [Name in FaultName]: (problem: Extract<Problem, { fault: Name }>) => string;
} & {
  [Name in DoubtName]: (warning: Extract<Warning, { fault: Name }>) => string;
};

/** Everything the app says, in one language. A language is one file that satisfies this. */
export interface Words {
  /** For `lang` attributes and Intl. */
  tag: string;
  name: string;
  /** The name where there is room for one sign. */
  short: string;
  app: {
    title: string;
    skip: string;
    skipTo: Record<'map' | 'planner' | 'answer' | 'outline', string>;
    answer: string;
    close: string;
    language: string;
    theme: { light: string; dark: string };
    show: { label: string; map: string; outline: string };
    share: string;
    shared: string;
    shareFailed: string;
    map: string;
    sources: string;
    estimates: string;
    save: string;
    more: string;
    raise: string;
    lower: string;
    loadingMap: string;
    unreachable: string;
    partMissing: string;
    drawing: string;
    drawingFailed: string;
    emptyMap: string;
  };
  /** A mistake in the app itself. */
  faults: {
    heading: string;
    stays: string;
    message: (message: string) => string;
    restart: string;
    copy: string;
    copied: Record<'yes' | 'refused', string>;
    dismiss: string;
  };
  welcome: {
    journeys: string;
    heading: string;
    about: (roles: number, ways: number) => string;
    hint: string;
    start: string;
  };
  search: {
    label: string;
    placeholder: string;
    none: (wanted: string) => string;
    /** How many roles can be chosen from, said to those who do not see the list. */
    listed: (roles: number) => string;
  };
  planner: {
    change: string;
    changed: string;
    heading: string;
    from: string;
    to: string;
    choose: string;
    swap: string;
    clear: string;
    by: string;
    /** How many are shown, by whether there are others. */
    routes: Record<RoutesAnswer['others'], (count: number) => string>;
    steps: (count: number) => string;
    sourced: (sourced: number, steps: number) => string;
    weak: (steps: number) => string;
    route: (number: number) => string;
    unfinished: { neither: string; from: string; to: string };
    sameRole: string;
    noRoute: string;
    instead: string;
    estimatesHidden: string;
    noWay: (from: string, to: string) => string;
    noWayOut: (from: string) => string;
    noWayIn: (to: string) => string;
    backOnly: (from: string, to: string) => string;
    turnRound: string;
    backToRoute: string;
    tapToo: string;
    /** At the hardest of so many steps. */
    readiness: (percent: number, steps: number) => string;
    years: (low: number, high: number) => string;
    notExact: string;
  };
  filters: {
    heading: string;
    active: (count: number) => string;
    clear: string;
    via: string;
    addVia: string;
    avoid: string;
    addAvoid: string;
    families: string;
    family: (family: string) => string;
    step: (from: string, to: string) => string;
    remove: (what: string) => string;
    avoidStep: string;
    any: string;
    limits: Record<'rise' | 'readiness' | 'basis' | 'steps', string>;
    rise: (levels: number) => string;
    percent: (percent: number) => string;
    noWay: (from: string, to: string) => string;
    /** @param ways how many ways to loosen are offered */
    loosen: (ways: number) => string;
    /** The route a loosening gives; `percent` undefined: not assessed. */
    gives: (steps: number, percent: number | undefined) => string;
    loosened: {
      via: (role: string) => string;
      avoid: (what: string) => string;
      rise: (levels: number) => string;
      readiness: (percent: number) => string;
      anyReadiness: string;
      basis: (basis: string) => string;
      estimates: string;
      steps: (steps: number) => string;
    };
  };
  tradeOffs: {
    heading: string;
    left: (count: number) => string;
    /** What was weighed: one route is best in all of it, several are left, or there are no others anyway. */
    weighed: Record<'one' | 'several' | 'all', string>;
    steps: string;
    toLearn: string;
    sourced: string;
    estimated: string;
    route: (number: number, steps: number, toLearn: string, estimated: number) => string;
    levels: (levels: number) => string;
    atLeast: (levels: number, unassessed: number) => string;
    notAssessed: string;
  };
  versus: {
    compare: string;
    heading: (a: number, b: number) => string;
    stop: string;
    rows: Record<'steps' | 'sourced' | 'toLearn' | 'hardest' | 'years', string>;
    hardest: (from: string, to: string, percent: number) => string;
    unknown: string;
    /** Years of the steps that give them, and how many do not. */
    atLeast: (years: number, undated: number) => string;
    common: string;
    partings: string;
    parting: (after: string | undefined, until: string | undefined) => string;
    straight: string;
  };
  role: {
    alsoCalled: string;
    startHere: string;
    goHere: string;
    asks: string;
    saidOf: string;
    pay: string;
    waysOut: (count: number) => string;
    waysIn: (count: number) => string;
    noWaysOut: string;
    noWaysIn: string;
    notStated: string;
    levelOf: (level: number, scale: number) => string;
    asked: string;
    /** How much of a trait, and on what that rests. */
    traitBy: (level: string, basis: string) => string;
    levelIsOurs: string;
    nothingSaid: string;
    disagree: string;
    toldBeside: string;
    sources: string;
    topics: Record<(typeof TOPICS)[number], string>;
  };
  way: {
    kinds: Record<Kind, string>;
    why: string;
    learn: string;
    obstacles: string;
    years: (low: number, high: number) => string;
    noReason: string;
    weak: string;
    readiness: (percent: number, role: string, skills: number) => string;
    /** A figure that counts what the roles passed before have taught. */
    withEarlier: (readiness: string) => string;
    notAssessed: string;
    /** Where a step has no reason, and a voice speaks for it. */
    said: string;
    gaps: string;
    gap: (skill: string, levels: number) => string;
    whoSays: (sources: number) => string;
    /** A reason of the editors’ on a step that others vouch for, and what these vouch for. */
    ourReading: string;
    /** The same behind what is said, where there is no room for a mark beside it. */
    ours: (said: string) => string;
    stepItself: (basis: string) => string;
  };
  pay: {
    year: (year: number) => string;
    undated: string;
    place: (place: string) => string;
    per: Record<'year' | 'month' | 'hour', string>;
    low: string;
    median: string;
    high: string;
    figure: (amount: number, currency: string) => string;
  };
  basis: Record<Basis, string>;
  reliability: Record<'high' | 'medium' | 'low', string>;
  reach: {
    title: Record<'out' | 'into', (role: string, steps: number) => string>;
    count: (roles: number, steps: number) => string;
    directions: Record<'out' | 'into', string>;
    direction: string;
    within: string;
    first: (role: string) => string;
    /** @param from who brings it @param to what asks it */
    ready: (percent: number, from: string, to: string) => string;
    readyAtHardest: (percent: number) => string;
    notAll: string;
    /** That what was learned on the way counts. */
    counting: string;
    unassessed: string;
    hints: { out: string; into: (role: string) => string };
  };
  fit: {
    title: string;
    count: (roles: number) => string;
    titleAt: (role: string) => string;
    about: string;
    stays: string;
    held: string;
    hold: string;
    didHold: string;
    drop: (role: string) => string;
    tapToo: string;
    skills: string;
    unsaid: string;
    asHeld: string;
    noSkills: string;
    wishes: string;
    minds: Record<'any' | 'most' | 'least', string>;
    wishOnly: string;
    set: (limit: string) => string;
    noTraits: string;
    clear: string;
    ranked: (roles: number) => string;
    numbered: (roles: number) => string;
    order: string;
    further: (roles: number) => string;
    unranked: (roles: number) => string;
    ready: (percent: number, skills: number) => string;
    unknown: string;
    alsoUnsaid: (skills: number) => string;
    counts: string;
    /** What of a skill is brought, beside what is asked of it. */
    countsOf: (skill: string, brought: number, asked: number) => string;
    asksOnly: (skills: number, of: number) => string;
    enough: string;
    limit: Record<'most' | 'least', (level: string) => string>;
    kept: (trait: string, level: string, limit: string) => string;
    broken: (trait: string, level: string, limit: string) => string;
    unsure: (trait: string, limit: string) => string;
    back: string;
    beside: string;
    skillBeside: (asked: number, brought: number) => string;
    skillUnsaid: (asked: number) => string;
    route: string;
    noRoute: string;
    noStart: string;
    plan: string;
    read: string;
  };
  compare: {
    heading: string;
    count: (roles: number) => string;
    waysOut: string;
    openMap: string;
    add: string;
    remove: (role: string) => string;
    jump: string;
    topics: Record<'most' | 'ways' | 'skills' | 'traits' | 'pay' | 'said', string>;
    /** Who is highest and who lowest, with the level as it is written elsewhere. */
    gap: (subject: string, high: string, most: string, low: string, least: string) => string;
    uneven: (subject: string, asked: string) => string;
    even: string;
    apart: (levels: number) => string;
    highest: string;
    lowest: string;
    ways: (role: string, count: number) => string;
    common: (roles: string) => string;
    noCommon: string;
    leadsAll: string;
    leadsOnly: string;
  };
  sources: {
    heading: string;
    find: string;
    order: string;
    orders: Record<'use' | 'reliability' | 'title' | 'date', string>;
    count: (shown: number, all: number) => string;
    none: string;
    rests: (transitions: number, roles: number) => string;
    restsOn: string;
    all: string;
    language: (tag: string) => string;
    licence: string;
    /** Never shown: what people type when they look for what is said of a subject. */
    alike: Record<(typeof TOPICS)[number] | 'pay', string>;
  };
  source: {
    by: (author: string) => string;
    date: (written: string) => string;
    undated: string;
    read: string;
    implied: string;
    elsewhere: string;
  };
  walk: {
    /** How the map is walked with keys. */
    keys: string;
    map: string;
    choice: (role: string, place: number, all: number, ways: number) => string;
    sources: (count: number) => string;
    neighbours: (role: string, out: readonly string[], into: readonly string[]) => string;
    route: (number: number, all: number, stops: readonly string[]) => string;
    start: string;
    nowhere: string;
    noRoutes: string;
  };
  trail: { label: string; back: (role: string) => string };
  outline: {
    heading: string;
    as: { label: string; outline: string; table: string };
    find: string;
    found: (shown: number, all: number) => string;
    none: string;
    others: (roles: number) => string;
    /** What a role is in the answer that is shown. */
    part: {
      chosen: string;
      out: string;
      into: string;
      both: string;
      from: string;
      to: string;
      stop: (number: number, of: number) => string;
      away: Record<'out' | 'into', (steps: number) => string>;
      held: string;
      rank: (rank: number) => string;
      compared: string;
      rests: string;
    };
    columns: Record<'role' | 'out' | 'into' | 'sources' | 'family' | 'level', string>;
    readiness: (from: string) => string;
    share: (percent: number, skills: number) => string;
  };
  map: {
    label: (title: string) => string;
    zoomIn: string;
    zoomOut: string;
    fit: string;
    legend: string;
  };
  legend: Record<LegendKey, string>;
  picture: {
    title: {
      overview: (map: string) => string;
      role: (role: string) => string;
      routes: (from: string, to: string) => string;
      compare: (roles: readonly string[]) => string;
      sources: (map: string) => string;
    };
    subtitle: {
      overview: (roles: number, ways: number) => string;
      role: (out: number, into: number) => string;
      routes: (steps: number, sourced: number, by: string) => string;
    };
    description: (title: string, stops: readonly string[]) => string;
    /** The sources named, how many there are besides, the licence of the data. */
    sources: (sources: readonly string[], more: number, licence: string) => string;
    drawn: (day: string) => string;
    /** The squares a camera reads. */
    code: string;
    file: (parts: readonly string[], date: string) => string;
  };
  export: {
    heading: string;
    kind: string;
    kinds: Record<'picture' | 'data', string>;
    part: string;
    taken: Record<ExtractScope, string>;
    text: string;
    copiedText: string;
    noCopyText: string;
    shut: string;
    preview: (title: string) => string;
    drag: string;
    of: string;
    format: string;
    formats: Record<PictureFormat, string>;
    size: string;
    sizes: Record<PictureSize, string>;
    width: string;
    dpi: string;
    dpis: (dpi: number) => string;
    ground: string;
    grounds: Record<Background, string>;
    margin: string;
    margins: Record<Margin, string>;
    theme: string;
    themes: Record<Theme, string>;
    language: string;
    ofPage: string;
    with: string;
    parts: Record<PicturePart, string>;
    pixels: (width: number, height: number) => string;
    paper: (width: number, height: number) => string;
    weighs: (weight: string, exact: boolean) => string;
    /** A number of bytes in the unit that suits it. */
    weight: (bytes: number) => string;
    weighing: string;
    save: string;
    copy: string;
    copied: string;
    print: string;
    stop: string;
    drawing: (percent: number) => string;
    faults: Record<'too-large' | 'blank' | 'stopped' | 'refused', string>;
    largest: (width: number, height: number) => string;
    noCopy: string;
  };
  /** The columns of a table of roles or transitions that have no other name on the page. */
  data: {
    id: string;
    name: Record<'zh' | 'en', string>;
    kind: string;
    basis: string;
    years: Record<'fewest' | 'most', string>;
  };
  commands: {
    label: string;
    placeholder: string;
    none: (wanted: string) => string;
    /** As `search.listed`. */
    listed: (commands: number) => string;
    from: (role: string) => string;
    to: (role: string) => string;
    compare: (roles: string) => string;
    via: (role: string) => string;
    avoid: (what: string) => string;
    by: (criterion: string) => string;
    role: (role: string) => string;
    ask: (question: string) => string;
    reach: Record<'out' | 'into', (role: string) => string>;
    didHold: (role: string) => string;
    overview: string;
    fit: string;
    estimates: { show: string; hide: string };
    show: { map: string; outline: string; table: string };
    theme: { light: string; dark: string };
    language: (name: string) => string;
    map: (title: string) => string;
    undo: string;
    redo: string;
  };
  keys: {
    heading: string;
    shut: string;
    does: Record<'search' | 'commands' | 'keys' | 'undo' | 'redo' | 'close', string>;
    onMap: string;
    mapDoes: Record<
      | 'choose'
      | 'travel'
      | 'back'
      | 'home'
      | 'from'
      | 'to'
      | 'describe'
      | 'nextRoute'
      | 'near'
      | 'fit'
      | 'zoom',
      string
    >;
  };
  history: {
    /** What was taken back, and how often that can still be done. */
    undone: (change: string, left: number) => string;
    redone: (change: string, left: number) => string;
    nothing: { undone: string; redone: string };
    changes: Record<
      'mapId' | 'address' | 'viewMode' | 'language' | 'theme' | 'estimates' | 'profile',
      string
    >;
  };
  unknown: {
    role: (id: string) => string;
    source: (id: string) => string;
    page: (path: string) => string;
    option: (key: string, value: string) => string;
    map: (id: string, shown: string) => string;
  };
  /** A picture saved here opens again as the view it shows. */
  openPicture: {
    command: string;
    wrong: Record<NoEmbeddedView, string> & { 'other-map': (map: string) => string };
  };
  problems: {
    heading: string;
    about: (errors: number) => string;
    reload: string;
    /** @param title of another map */
    other: (title: string) => string;
    place: (file: string, place: string) => string;
    faults: FaultSentences;
    references: Record<ReferenceTo, string>;
  };
  /** `也叫：…`, `Also called: …`. */
  labelled: (label: string, text: string) => string;
  /** What changed, for those who hear it. */
  news: (title: string, about: string) => string;
  /** `A、B 和 C`, `A, B and C`. */
  list: (items: readonly string[]) => string;
}
