/** The words of Taiwan for those of the mainland, where little else tells two texts apart. */
import { traditionalSigns } from "./traditional-signs";

/** Words of the mainland, and what Taiwan says; a word that stays is here since a part of it would not. */
const WORDS: ReadonlyMap<string, string> = new Map(
  (
    "“|「 ”|」 行|列 列|栏 银行|银行 执行|执行 进行|进行 履行|履行 放行|放行 列出|列出 列入|列入 列表|清单 空行|空白列 " +
    "单元格|储存格 工作簿|活页簿 字段|栏位 数据|资料 记录|纪录 台账|账册 币种|币别 账期|付款天期 发票号|发票号码 系数|係数 " +
    "按|依 准|準 并|並 制|製 代替|取代 更改|变更 打开|开启 保存|储存 新建|新增 查找|寻找 恢复|还原 生成|产生 设置|设定 内置|内建 支持|支援 " +
    "当前|目前 现有|目前 现状|现况 示例|范例 正文|内文 备注|备註 标识|识别码 区域|范围 概率|机率 置信|信赖 覆盖|涵盖 情景|情境 应对|因应 " +
    "无法识别|无法辨识 核销|冲销 坏账|呆账 坏账准备|备抵损失 敞口|曝险 风险敞口|曝险 报损|通报 未完成|未结 发货|出货 回款|收款 晚于|迟于 " +
    "联系|联络 催收人|催收人员 评审|覆审 信用评审|信用评估"
  )
    .split(" ")
    .map((pair) => pair.split("|") as [string, string]),
);

/** The longer of two words that begin alike comes first. */
const ANY_WORD = new RegExp([...WORDS.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** Says a text of the mainland as Taiwan does: words first, then signs. */
export function inTaiwan(text: string): string {
  return traditionalSigns(text.replace(ANY_WORD, (word) => WORDS.get(word)!));
}
