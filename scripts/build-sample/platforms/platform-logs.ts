import { atrenew } from './atrenew';
import { douyin } from './douyin';
import { feiyu } from './feiyu';
import { guazi } from './guazi';
import { kongfz } from './kongfz';
import { kuaishou } from './kuaishou';
import { panghu } from './panghu';
import type { PlatformLog } from './platform-log';
import { secoo } from './secoo';
import { xiangwushuo } from './xiangwushuo';
import { xianyu } from './xianyu';
import { yanxuan } from './yanxuan';
import { zhuanzhuan } from './zhuanzhuan';

/** Every platform with a synthetic log, in the order of `data/platforms.csv`. */
export const platformLogs: readonly PlatformLog[] = [
	...[xianyu, zhuanzhuan, xiangwushuo, yanxuan, atrenew, guazi, kongfz],
	...[feiyu, secoo, panghu, douyin, kuaishou]
];
