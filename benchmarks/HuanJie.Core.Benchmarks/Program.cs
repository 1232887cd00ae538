using System.Globalization;
using BenchmarkDotNet.Running;
using HuanJie.Benchmarks.Statistics;

if (args is ["growth", .. var sizes])
{
    Growth.Print(sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
