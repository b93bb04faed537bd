/** Provinces as exports write them, in full; the larger ones come more than once. */
export const fullProvinces: readonly string[] = [
	...['浙江省', '浙江省', '江苏省', '江苏省', '广东省', '广东省', '广东省', '上海市', '上海市'],
	...['北京市', '北京市', '四川省', '山东省', '湖北省', '湖南省', '河南省', '福建省', '安徽省'],
	...['陕西省', '重庆市', '辽宁省', '广西壮族自治区', '内蒙古自治区']
];

/** The same provinces by their short names. */
export const shortProvinces: readonly string[] = [
	...['浙江', '浙江', '江苏', '江苏', '广东', '广东', '广东', '上海', '上海', '北京', '北京'],
	...['四川', '山东', '湖北', '湖南', '河南', '福建', '安徽', '陕西', '重庆', '辽宁', '天津']
];
