// Draws what the page carries as data: {"x": [...], "series": [{"name": ..., "data": [...]}]}.
(() => {
  'use strict';
  for (const place of document.querySelectorAll('[data-chart]')) {
    const source = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const chart = echarts.init(place, null, {renderer: 'svg'});
    chart.setOption({
      animation: false,
      tooltip: {trigger: 'axis', renderMode: 'richText'},
      legend: {show: source.series.length > 1},
      grid: {left: 48, right: 16, top: 36, bottom: 28, containLabel: true},
      xAxis: {type: 'category', data: source.x},
      yAxis: {type: 'value'},
      series: source.series.map((series) => ({type: place.dataset.chart, ...series})),
    });
    addEventListener('resize', () => chart.resize());
  }
})();
