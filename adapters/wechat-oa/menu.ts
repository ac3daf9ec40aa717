import { SAY } from './incoming.js';

const button = (name: string, say: string) => ({ type: 'click', name, key: `${SAY}${say}` });

/** The account's menu: pressing says what a person would type. WeChat takes 4 characters on top, 8 below (as bytes: 16, 60). */
export const MENU = {
  button: [
    {
      name: '问政策',
      sub_button: [
        button('能不能承接', '社会组织要什么条件才能承接'),
        button('能买什么', '指导目录有哪些'),
        button('办理流程', '购买服务的流程是什么'),
        button('采购方式', '采购方式有哪些'),
      ],
    },
    button('资格自查', '开始资格自查'),
    {
      name: '我的',
      sub_button: [
        button('我的合同', '列一下我的合同'),
        button('我的提醒', '我的提醒'),
        button('找工作人员', '人工'),
        button('删除我的数据', '删除我的数据'),
      ],
    },
  ],
};
