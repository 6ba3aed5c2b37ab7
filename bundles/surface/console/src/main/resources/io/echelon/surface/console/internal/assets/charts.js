// Draws what the page carries as data: {"x": [...], "series": [{"name": ..., "data": [...]}]}.
(() => {
  'use strict';
  const draw = (place) => {
    place.dataset.drawn = 'true';
    const source = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const names = {type: 'category', data: source.x, inverse: Boolean(source.horizontal),
      axisLabel: {interval: 0, overflow: 'break',
        width: source.horizontal ? Math.round(place.clientWidth * 0.38)
          : Math.floor((place.clientWidth - 80) / source.x.length)}};
    const values = {type: 'value'};
    const chart = echarts.init(place);
    chart.setOption({
      animation: false,
      color: ['#0f528c', '#d97706', '#b9c6d2', '#4d8a56'],
      tooltip: {trigger: 'axis', renderMode: 'richText'},
      legend: {show: source.series.length > 1},
      grid: {left: 8, right: 24, top: 36, bottom: 8, containLabel: true},
      xAxis: source.horizontal ? values : names,
      yAxis: source.horizontal ? names : values,
      series: source.series.map((series) => ({type: place.dataset.chart, ...series})),
    });
    addEventListener('resize', () => chart.resize());
  };
  const drawAll = () => document.querySelectorAll('[data-chart]:not([data-drawn])').forEach(draw);
  drawAll();
  document.addEventListener('htmx:afterSettle', drawAll);
})();
