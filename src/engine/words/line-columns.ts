/** Headers of columns that tell of a line of a document rather than of the document. */
import { headerKey } from "./header-key";

const LINE = new Set(
  [
    ...[
      "Item",
      "Item Name",
      "Item Code",
      "Item No",
      "Item Description",
      "Item Price",
      "Item Total",
    ],
    ...["Product", "Product Name", "Product Code", "Product/Service", "SKU", "Line", "Line No"],
    ...["Line Amount", "Line Total", "Line Description", "Quantity", "Qty", "Unit Price"],
    ...["Unit Amount", "Rate", "Price", "Invoice lines/Product", "Material", "Position"],
    ...["Line Item", "Line Number", "Inventory Item Code", "Units", "UOM", "Unit"],
    ...[
      "商品",
      "商品名称",
      "产品",
      "产品名称",
      "物料",
      "物料名称",
      "物料编码",
      "存货",
      "存货名称",
      "存货编码",
    ],
    ...[
      "数量",
      "单价",
      "行号",
      "行金额",
      "明细金额",
      "规格",
      "规格型号",
      "含税单价",
      "分录行号",
      "品名",
    ],
    ...["品項", "品項名稱", "品項金額", "品名規格", "項次", "銷貨數量", "未稅單價", "含稅單價"],
    ...["品项", "品项金额", "项次", "明细行号", "销售数量", "出库数量"],
    ...["商品名稱", "產品", "產品名稱", "料號", "品號", "數量", "單價", "行號", "明細金額", "規格"],
  ].map(headerKey),
);

/** Tells whether a header is that of a line's column. */
export function isLineTitle(title: string): boolean {
  return LINE.has(headerKey(title));
}

const QUANTITY = new Set(["Quantity", "Qty", "数量", "數量"].map(headerKey));
const UNIT_PRICE = new Set(
  ["Unit Price", "Unit Amount", "Item Price", "Rate", "Price", "单价", "單價", "含税单价"].map(
    headerKey,
  ),
);

/** Tells whether a header is that of the number of units sold. */
export function isQuantityTitle(title: string): boolean {
  return QUANTITY.has(headerKey(title));
}

/** Tells whether a header is that of the price of one unit. */
export function isUnitPriceTitle(title: string): boolean {
  return UNIT_PRICE.has(headerKey(title));
}
