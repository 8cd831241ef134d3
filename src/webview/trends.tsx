/** Starts the trends page: the one place that touches the document itself. */
import { render } from 'preact';
import style from '../charts/charts.css';
import { App } from './app';
import type { Host } from './host';

declare function acquireVsCodeApi(): Host;

const main = document.createElement('main');
document.body.append(main);
render(<App host={acquireVsCodeApi()} style={style} />, main);
