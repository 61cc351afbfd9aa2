const list = (items) => items.join('、');

/** What the terminal says in Chinese. */
export const zh = {
  between: '；',
  listed: list,
  labelled: (label, text) => `${label}：${text}`,
  aside: (text) => `（${text}）`,
  toLearn: (levels, unassessed) =>
    `共要补 ${levels} 级` + (unassessed > 0 ? `，另有 ${unassessed} 步未评估` : ''),
  hardest: (percent) => `最难的一步已具备 ${percent}%`,
  first: (role) => `先到${role}`,
  inexact: '这张图太大，没法把每条路线都按一路所学来评；下面这些接近最好。',
  filtered: '没有路线能满足全部条件。放宽下面任意一项就有：',
  together: (loosenings) => loosenings.join('，并且'),
  withOption: (meant, option) => `${meant}（${option}）`,
  loosen: {
    via: (role) => `不要求经过${role}`,
    avoid: (avoided) => `不避开${avoided}`,
    rise: (levels) => `允许一步升 ${levels} 级`,
    readiness: (percent) =>
      percent === undefined ? '允许未评估的步骤，即不加 --min-readiness' : `每步已具备 ${percent}% 即可`,
    basis: (basis) => `允许依据为「${basis}」的步骤`,
    steps: (steps) => `允许走 ${steps} 步`,
  },
  sound: (title, size, sources, warnings) =>
    `《${title}》：${size}，${sources} 份出处。没有错误；${warnings} 处值得再看一眼。`,
  mistakes: (count) => `一共 ${count} 处`,
  wrong: {
    command: (command, known) => `没有「${command}」这个命令；有的是 ${list(known)}。`,
    option: (option, command, known) => `${command} 没有「${option}」这个选项；有的是 ${list(known)}。`,
    needsValue: (option) => `${option} 后面要有值；可用 zhitu help 查看。`,
    noValue: (option, value) => `${option} 不带值，却给了「${value}」；单写 ${option} 即可。`,
    count: (usage, count) => `命令后面有 ${count} 项，数目不对；写法是：${usage}`,
    language: '--lang 只能是 zh 或 en。',
    map: (name, maps) =>
      `没有「${name}」这张地图，也没有这个文件或文件夹；自带的地图有 ${list(maps)}，也可以给自己的文件或文件夹。`,
    role: (text, near) =>
      near.length > 0
        ? `没有叫「${text}」的角色；也许是 ${near.join(' 或 ')}。`
        : `没有叫「${text}」的角色；可用 zhitu search 按名称的一部分查找。`,
    ambiguous: (text, roles) => `「${text}」可以是 ${roles.join(' 或 ')}；写标识就能分清。`,
    family: (text, families) => `这张图上没有「${text}」这个职能；有的是 ${list(families)}。`,
    step: (from, to) => `没有从${from}直接到${to}的转换，也就无从避开。`,
    whole: (option, text, least, most) => `${option} 应为 ${least} 到 ${most} 的整数，而不是「${text}」。`,
    share: (option, text) => `${option} 应为 0 到 1 或 0% 到 100%，而不是「${text}」。`,
    basis: (text, bases) => `--basis 是允许的最弱依据，而不是「${text}」；由强到弱有 ${list(bases)}。`,
    criterion: (text, known) => `没有「${text}」这个标准；这张图可用 ${list(known)}。`,
    unfitCriterion: (name, known) => `这张图的资料不够按「${name}」来排；可用 ${list(known)}。`,
    oneRole: (role) => `给的都是${role}；要有两个角色才能对比。`,
  },
  help: {
    heading: '在终端里问一张职业地图：npm run -s zhitu -- <command> …',
    commands: {
      check: '地图有什么错，又有什么值得再看一眼',
      routes: '两个角色之间最好的路线，逐步列出',
      'trade-offs': '步数、要补的和依据三样里，没有哪条路线能同时胜过的那些路线',
      reach: '几步之内能到哪些角色',
      compare: '几个角色对比，以及彼此之间已具备多少',
      search: '按名称的一部分找角色：中文、英文或拼音',
      help: '显示这些说明',
    },
    map: '<map> 是自带地图的标识（graph-data/ 下的文件夹名）、放着一张地图四个文件的文件夹，\n或一个含 map、roles、transitions、sources 四个键的文件。',
    role: '<from>、<to>、<role> 可以是标识、中文名、英文名、别名或拼音：cio、首席信息官、shouqian。',
    options: {
      by: ['<criterion>', '按什么算最好；不写则用这张图的第一个标准'],
      k: ['<n>', '最多几条路线；不写为 5'],
      via: ['<role,…>', '要经过的角色，次序取最好的'],
      avoid: ['<what,…>', '不经过：角色、family:<id>，或一步 "a>b"'],
      steps: ['<n>', '最多几步；reach 不写为 2'],
      rise: ['<n>', '一步最多升几级'],
      'min-readiness': ['<share>', '每步之前至少已具备多少：0.6 或 60%'],
      basis: ['<basis>', '允许的最弱依据'],
      into: ['', '用于 reach：谁能转到这个角色'],
      json: ['', '供程序使用；字段见 docs/terminal.md'],
      lang: ['zh|en', '语言；不写则随系统'],
    },
    codes: '退出码：0 有答案，1 没有答案，2 输入有误。',
  },
};
