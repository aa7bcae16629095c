/** Charts for tests: what is asked of Excel is noted; the workbench itself draws none. */
import { objectTypes } from "../../src/workbench/host/object-types";
import { areaAddress } from "../../src/workbench/host/address";
import type { SheetArea } from "../../src/workbench/grid/area";

/** A chart as it was asked for. */
export type NotedChart = Record<string, unknown>;

type Args = {
  text(place: number): string;
  number(place: number): number;
  range(place: number, read: () => never): SheetArea;
};
type Part = { readonly chart: NotedChart; readonly prefix: string };

const noAddress = (): never => {
  throw new Error("A chart is given ranges, not addresses.");
};

function scalar(key: string) {
  return {
    get: ({ chart, prefix }: Part) => chart[prefix + key] as string,
    set: ({ chart, prefix }: Part, value: unknown) => {
      chart[prefix + key] = value;
    },
  };
}

const part = (type: string, name: string) => ({
  type,
  target: ({ chart, prefix }: Part) => ({ chart, prefix: `${prefix}${name}` }),
});

function parts(...all: readonly (readonly [string, string, string])[]) {
  return Object.fromEntries(
    all.map(([member, type, name]) => {
      const { target } = part(type, name);
      return [member, (of: Part) => ({ type, target: target(of) })];
    }),
  );
}

/**
 * Lets worksheets have charts; gives those that stand there, and what takes the charts away again.
 *
 * @param stopsAtBars - True for an edition that has charts, but not all that is asked of bars.
 */
export function withCharts({ stopsAtBars = false } = {}): {
  readonly charts: readonly NotedChart[];
  readonly stop: () => void;
} {
  const charts: NotedChart[] = [];
  const types = {
    ChartCollection: {
      items: () => charts.map((chart) => ({ type: "Chart", target: { chart, prefix: "" } })),
      finders: {
        GetItemAt: (_: unknown, args: Args) => {
          return { type: "Chart", target: { chart: charts[args.number(0)]!, prefix: "" } };
        },
        Add: (_: unknown, args: Args) => {
          const source = areaAddress(args.range(1, noAddress));
          const chart: NotedChart = { type: args.text(0), source, by: args.text(2) };
          charts.push(chart);
          return { type: "Chart", target: { chart, prefix: "" } };
        },
      },
    },
    Chart: {
      scalars: { Name: scalar("name") },
      objects: parts(
        ["Title", "ChartTitle", "title"],
        ["Legend", "ChartLegend", "legend"],
        ["Axes", "ChartAxes", ""],
        ["Series", "ChartSeriesCollection", "series"],
      ),
      methods: {
        Delete: ({ chart }: Part) => {
          charts.splice(charts.indexOf(chart), 1);
        },
        SetPosition: ({ chart }: Part, args: Args) => {
          const ends = [args.range(0, noAddress), args.range(1, noAddress)];
          chart.position = ends.map(areaAddress).join(":");
        },
      },
    },
    ChartTitle: { scalars: { Text: scalar("") } },
    ChartLegend: { scalars: { Visible: scalar("") } },
    ChartAxes: {
      objects: parts(
        ["CategoryAxis", "ChartAxis", "category"],
        ["ValueAxis", "ChartAxis", "value"],
      ),
    },
    ChartAxis: {
      scalars: {
        NumberFormat: scalar("Format"),
        ReversePlotOrder: scalar("IsReversed"),
      },
      objects: parts(["Title", "ChartAxisTitle", ""]),
    },
    ChartAxisTitle: { scalars: { Text: scalar("") } },
    ChartSeriesCollection: {
      finders: { GetItemAt: (of: Part) => ({ type: "ChartSeries", target: of }) },
    },
    ChartSeries: {
      objects: parts(["Format", "ChartSeriesFormat", ""]),
      methods: {
        SetXAxisValues: ({ chart }: Part, args: Args) => {
          chart.labels = areaAddress(args.range(0, noAddress));
        },
      },
    },
    ChartSeriesFormat: {
      objects: parts(["Fill", "ChartFill", ""], ["Line", "ChartLineFormat", "line"]),
    },
    ChartFill: { methods: { SetSolidColor: () => null } },
    ChartLineFormat: { scalars: { Color: scalar("Color") } },
  };
  if (stopsAtBars) Reflect.deleteProperty(types.ChartAxis.scalars, "ReversePlotOrder");
  const members = objectTypes.Worksheet.objects as Record<string, unknown>;
  members.Charts = (target: unknown) => ({ type: "ChartCollection", target });
  Object.assign(objectTypes, types);
  return {
    charts,
    stop: () => {
      delete members.Charts;
      for (const name of Object.keys(types)) Reflect.deleteProperty(objectTypes, name);
    },
  };
}
