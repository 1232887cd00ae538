#:package HuanJie.Core@0.1.0

using HuanJie.Json;
using HuanJie.Statistics;
using NodaTime;

using var file = File.OpenRead(args[0]);
var rosters = (await HuanJieJson.Rosters.LoadAsync(file)).Require();
var tally = Tally.Of(rosters, new TallyBasis(new LocalDate(2021, 1, 28)));
Console.WriteLine(Indicators.OneShoulderRate.Of(tally).Value!.Value.ToPercentString(1));
