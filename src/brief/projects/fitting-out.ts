/** What is done inside and around one building while it is finished: its parts, its trades, and the verbs for them. */
const TRADE =
  '(?:楼梯|墙[面体]|外墙|内墙|地面|地[砖板坪]|路面|屋面|屋顶|门窗|栏杆|护栏|围挡|[内外]?立面|幕墙|铝板|石材|玻璃|吊顶|顶棚|室[内外]|楼[内道]|院内|场内|消防|暖通|通风|空调|采暖|水电|[强弱]电|智能化|给排水|给水|排水|管[道线网]|桥架|电梯|设备|机电|钢筋|模板|钢结构|砌体|二次结构|填充墙|抹灰|涂料|油漆|保温|防水|景观|绿化|园林|道路|广场|照明|亮化|装修|装饰|精装修?|硬装|软装|粉刷|铺[贴装设]|安装|砌筑|绑扎|浇筑|涂刷|施工|敷设|调试|收尾|医疗专项|专项|管井|井|台面)'
const FITTING = new RegExp(`^(?:正在|进行|开展|实施|完成)?(?:${TRADE}及?)+(?:工程|作业)?$`)
/** 室内精装修, 消防管道: a part of the works on a house, and no works of its own. */
export function isFittingOut(name: string): boolean {
  return FITTING.test(name)
}
