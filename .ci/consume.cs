#:package HuanJie.Core@0.1.0

using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Statistics;
using NodaTime;

using var file = File.OpenRead(args[0]);
var rosters = (await HuanJieJson.Rosters.LoadAsync(file)).Require();
if (RuleBooks.National.On(new LocalDate(2021, 1, 28)).Assess(rosters).Findings.Count != 0)
{
    throw new InvalidOperationException("The rosters break a rule of their day.");
}

var tally = Tally.Of(rosters, new TallyBasis(new LocalDate(2021, 1, 28)));
Console.WriteLine(Indicators.OneShoulderRate.Of(tally).Value!.Value.ToPercentString(1));
