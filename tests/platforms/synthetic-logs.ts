import type { SyntheticLog } from './synthetic-log';

const plain = { encoding: 'utf-8', delimiter: ',' } as const;

/** Every platform with a synthetic log, as its file says it to a person who opens it. */
// prettier-ignore
export const syntheticLogs: readonly SyntheticLog[] = [
	{ platform: 'xianyu', ...plain, category: '宝贝类目', items: '数量', price: '成交价(元)', operatingModel: 'c2c_shipped', rows: 150, period: ['2025-03-01', '2025-05-31'], remarks: ['without_factor'] },
	{ platform: 'zhuanzhuan', ...plain, category: '商品品类', items: '成交件数', price: '成交金额', operatingModel: 'platform_resale', rows: 140, period: ['2025-09-02', '2025-11-30'], remarks: ['returns'] },
	{ platform: 'xiangwushuo', ...plain, category: '物品分类', items: '件数', price: null, operatingModel: 'c2c_shipped', rows: 100, period: ['2024-04-01', '2024-05-31'], remarks: ['without_factor'] },
	{ platform: 'yanxuan', ...plain, category: '商品类目', items: '销量', price: '实付金额', operatingModel: 'platform_resale', rows: 110, period: ['2025-05-02', '2025-07-31'], remarks: ['returns', 'without_factor'] },
	{ platform: 'atrenew', ...plain, category: '产品类别', items: '台数', price: '单价', operatingModel: 'platform_resale', rows: 120, period: ['2025-01-01', '2025-03-30'], remarks: ['returns'] },
	{ platform: 'guazi', ...plain, category: '车型分类', items: null, price: '成交价(万元)', operatingModel: 'platform_resale', rows: 60, period: ['2025-06-01', '2025-09-28'], remarks: ['one_item_per_row', 'sign_can_reverse', 'vehicles_only'] },
	{ platform: 'kongfz', encoding: 'gb18030', delimiter: ',', category: '分类', items: '数量', price: '售价', operatingModel: 'c2c_shipped', rows: 150, period: ['2025-02-01', '2025-05-31'], remarks: ['returns', 'without_factor'] },
	{ platform: 'feiyu', ...plain, category: '品类', items: '件数', price: '成交价', operatingModel: 'consignment', rows: 90, period: ['2025-08-02', '2025-10-01'], remarks: ['returns', 'without_factor'] },
	{ platform: 'secoo', encoding: 'utf-8', delimiter: ';', category: '商品分类', items: '商品数量', price: '实付金额', operatingModel: 'consignment', rows: 70, period: ['2024-09-01', '2024-11-30'], remarks: ['status_column', 'without_factor'] },
	{ platform: 'panghu', encoding: 'utf-8', delimiter: '\t', category: '商品品类', items: '件数', price: '成交价（元）', operatingModel: 'consignment', rows: 80, period: ['2025-10-01', '2025-11-30'], remarks: ['returns', 'without_factor'] },
	{ platform: 'douyin', ...plain, category: '商品类目', items: '成交件数', price: '成交金额', operatingModel: 'consignment', rows: 130, period: ['2025-10-01', '2025-12-30'], remarks: ['returns', 'without_factor'] },
	{ platform: 'kuaishou', ...plain, category: '类目名称', items: '销售数量', price: '交易金额', operatingModel: 'c2c_shipped', rows: 120, period: ['2025-11-01', '2025-12-31'], remarks: ['returns', 'without_factor'] }
];

/** The log of a platform. */
export function syntheticLog(platform: string): SyntheticLog {
	return syntheticLogs.find((log) => log.platform === platform)!;
}
