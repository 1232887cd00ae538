using System.Globalization;
using BenchmarkDotNet.Running;
using HuanJie.Benchmarks.Statistics;

const int RoundsOfEach = 5;
switch (args)
{
    case ["growth", .. var sizes]:
        Growth.Print(sizes.Select(Number));
        break;
    case ["rounds", .. var sizes]:
        await Rounds.Print(sizes.Select(Number), RoundsOfEach);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
