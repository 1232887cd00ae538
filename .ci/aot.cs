#:project ../src/HuanJie.Core/HuanJie.Core.csproj

// Published ahead of time by .ci/run: every way in and out of the library that could need reflection must work without it.
using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Statistics;
using HuanJie.Text;
using NodaTime;

using var file = File.OpenRead(args[0]);
var rosters = (await HuanJieJson.Rosters.LoadAsync(file)).Require();
var turnover = new Turnover { Current = rosters };
var tally = Tally.Of(turnover, new TallyBasis(new LocalDate(2021, 1, 28)));

Require(HuanJieJson.Turnovers.Read(HuanJieJson.Turnovers.Write(turnover)) == turnover, "a turnover reads back equal");
Require(HuanJieJson.Tallies.Read(HuanJieJson.Tallies.Write(tally)) == tally, "a tally reads back equal");
Require(HuanJieJson.Turnovers.Schema["properties"] is not null, "a schema is exported");

foreach (var name in RuleBooks.Names)
{
    var book = RuleBooks.Find(name);
    Require(HuanJieJson.RuleBooks.Read(HuanJieJson.RuleBooks.Write(book)) == book, $"the rule book {name} reads back equal");
}

Require(HuanJieJson.RuleBooks.Schema["$defs"] is not null, "the schema of rule books is exported");
var verdict = RuleBooks.National.On(new LocalDate(2021, 1, 28)).Judge("rc-size", rosters[0]);
Require(verdict.Kind is VerdictKind.Satisfied && verdict.ToJson().Contains("rc-size", StringComparison.Ordinal), "a verdict is given and written");
try
{
    HuanJieJson.Rosters.Read("""{ "schema": "huanjie/1", "roster": { "members": [{ "id": "P 1" }], "colour": null } }""");
    Require(false, "a broken document is refused");
}
catch (DocumentException exception)
{
    Require(exception.Problems.Count == 4, $"all 4 problems are reported, not {exception.Problems.Count}");
}

Console.Write(IndicatorTable.Of(tally, Language.English, Indicators.All));

static void Require(bool condition, string what)
{
    if (!condition)
    {
        throw new InvalidOperationException($"Not so: {what}.");
    }
}
