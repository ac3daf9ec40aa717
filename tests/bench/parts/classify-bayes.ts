// The same with natural's Bayes, over jieba's words: its own tokenizers drop Chinese.
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { judge, loadExamples } from '../labelled.js';
import { report } from '../measure.js';

const jieba = Jieba.withDict(dict);
const tokens = (text: string) => jieba.cut(text.toLowerCase(), true).filter((word) => /[\p{L}\p{N}]/u.test(word));
const before = performance.now();
const classifier = new BayesClassifier();
for (const { intent, text } of await loadExamples()) classifier.addDocument(tokens(text), intent);
classifier.train();
const trainMs = performance.now() - before;
report([await judge('natural, Bayes', trainMs, (text) => classifier.classify(tokens(text)))]);
