/**
 * What works are made of, by trade: a name is told of where one of these stands between it and what was done.
 * 白石岭隧道左洞贯通, 云湫换流站阀厅封顶. None of them is a thing that has a name of its own.
 */
const OF_BRIDGES =
  '桥塔|主塔|索塔|塔柱|承台|桥墩|墩柱|墩身|槽墩|槽身|盖梁|箱梁|钢箱梁|主梁|T梁|钢梁|钢桁梁|梁片|拱肋|主拱圈?|主拱肋|主缆|猫道|吊索|斜拉索|锚碇|沉井|沉管|引桥|主桥|主跨|边跨|中跨'
const OF_TUNNELS =
  '进厂交通洞|交通洞|通风洞|引水洞|尾水洞|泄洪洞|左洞|右洞|左线|右线|双线|单线|双洞|斜井|竖井|导洞|平导|正洞|洞身|洞口|二衬|仰拱|初支|盾构区间|区间|首台盾构机?|盾构机'
const OF_LINES =
  '轨道|道床|接触网|轨排|站房|站台|雨棚|信号系统|信号|站前|站后|四电|线下|路基|路面|桥面|首段|首标|铁塔|塔基|导线|电缆|线路|管线|管沟|管片|顶管'
const OF_WATER =
  '上水库|下水库|上库|下库|闸室|闸门|闸墩|闸首|大坝|坝体|坝基|坝肩|坝顶|面板|溢洪道|导流洞|围堰|渠首|渠道|主洞|堤身|护岸|河槽|疏浚|水工|码头水工|防波堤|沉箱'
const OF_PLANTS =
  '主?厂房|地坪|洁净室|净化间|洁净厂房|阀厅|换流变|主变|GIS|支架|组件|风机|叶片|机组|首台机组?|锅炉|汽机|汽轮机|烟囱|冷却塔|电解槽|储罐|罐体|罐区|反应器|塔器|产线|首线|设备|首台设备|首批设备|工艺设备|主设备|首台光刻机|光刻机|机台|机柜|首批机柜|变压器|电池舱|储能舱|转子|定子|座环|蜗壳|升压站'
const OF_HOUSES =
  '主楼|裙楼|塔楼|地下室|顶板|底板|围护|围护桩|地连墙|连续壁|导墙|支护|基坑|桩基|基桩|土方|场平|主体|主体结构|结构|钢结构|砌体|二次结构|外墙|外立面|幕墙|屋面|屋架|网架|穹顶|看台|水电|机电|内装|内部装修|装修|精装修|室内装修|装饰|室外|室外管网|绿化|景观|围挡|地块|能评|勘察|勘测|初步设计|方案设计|征地|征迁|征拆|拆迁|用地|可研|环评|初设|管线迁改|消防|电梯|门窗|手续|首件|首根桩|首桩'

/** One such part, an alternative of a pattern. */
export const PARTS = [OF_BRIDGES, OF_TUNNELS, OF_LINES, OF_WATER, OF_PLANTS, OF_HOUSES]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Goods that plants are called by too: 澜风叶片投产 is no part of 澜风. */
const GOODS = new Set(
  '组件 风机 叶片 机组 锅炉 汽机 汽轮机 变压器 电池舱 储罐 电缆 导线 门窗 电梯 设备 光刻机 定子 转子 信号 消防 绿化 景观 管线 线路 管片 面板 轨道 电解槽 装饰 装修 支架 反应器 塔器 面板 管廊 罐区 塔架'.split(
    ' ',
  ),
)

/** Parts that no name ends with, an alternative of a pattern. */
export const MERE_PARTS = PARTS.split('|')
  .filter((part) => !GOODS.has(part))
  .join('|')
