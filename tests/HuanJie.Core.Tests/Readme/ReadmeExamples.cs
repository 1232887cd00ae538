using System.Text;
using HuanJie.Books;
using HuanJie.Claims;
using HuanJie.Dates;
using HuanJie.Elections;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Statistics;
using HuanJie.Text;
using NodaTime;

namespace HuanJie.Tests.Readme;

/// <summary>The code of the README: each example stands between two markers, word for word.</summary>
internal static class ReadmeExamples
{
    /// <summary>Runs the examples in order; a form feed parts their output.</summary>
    public static async Task Run()
    {
        // <example>
        using var thisTerm = File.OpenRead("seeds/kaifu-2021/current.jsonl");
        using var lastTerm = File.OpenRead("seeds/kaifu-2021/previous.jsonl");
        var turnover = new Turnover
        {
            Current = (await HuanJieJson.Rosters.LoadAsync(thisTerm)).Require(),
            Previous = (await HuanJieJson.Rosters.LoadAsync(lastTerm)).Require(),
        };
        var basis = new TallyBasis(new LocalDate(2021, 1, 28));
        var district = Tally.Of(turnover, basis);
        var qingzhuhu = Tally.Of(turnover, DivisionCode.Parse("430105013"), basis);
        Console.Write(IndicatorTable.Of([("Kaifu", district), ("Qingzhuhu", qingzhuhu)], Language.English));

        // </example>
        Console.Write('\f');

        // <example>
        var lastBasis = new TallyBasis(new LocalDate(2018, 1, 28));
        var change = ChangeExplanation.OfMeanAge(turnover, MemberGroup.Secretaries, lastBasis, basis);
        Console.Write(change!.Describe(Language.English));

        // </example>
        Console.Write('\f');

        // <example>
        var lines = """
            {"schema":"huanjie/1","roster":{"organisation":{"code":"430105001001","kind":"community"},"members":[{"id":"P-1","posts":["secretary","director"],"birthDate":"1979-05"}]}}
            {"schema":"huanjie/1","roster":{"organisation":{"code":"43010500100","kind":"community"},"members":[{"id":"P-2","posts":["secretary"],"birthDate":"2023-02-30"}]}}
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var result = await HuanJieJson.Rosters.LoadAsync(stream);
        Console.WriteLine(result);
        foreach (var problem in result.Problems)
        {
            Console.WriteLine(problem);
        }

        // </example>
        Console.Write('\f');

        // <example>
        var candidate = new Candidate
        {
            Id = PersonId.Parse("P-1"),
            Body = ElectedBody.VillagersCommittee,
            Position = Position.Head,
            BirthDate = PartialDate.Parse("2003-01"),
            PoliticalRights = true,
        };
        var rules = RuleBooks.Under("hunan").On(new LocalDate(2021, 1, 28));
        var verdict = rules.Judge("vc-voter-age", candidate);
        Console.WriteLine(verdict.Describe(Language.English));
        Console.Write(verdict.Explain(Language.Chinese));
        Console.WriteLine(rules.Assess(turnover.Current));

        // </example>
        Console.Write('\f');

        // <example>
        using var county = File.OpenRead("seeds/books/example-county.json");
        var book = RuleBook.Layer(RuleBooks.National, await HuanJieJson.RuleBooks.ReadAsync(county));
        var head = candidate with { BirthDate = PartialDate.Parse("1974-12-31"), Entry = Entry.Newcomer, Record = [], Kin = [], Holds = [] };
        foreach (var found in book.On(new LocalDate(2021, 1, 28)).Judge(head).Where(found => found.Kind is VerdictKind.Violated))
        {
            Console.WriteLine(found.Describe(Language.English));
        }

        // </example>
        Console.Write('\f');

        // <example>
        var zhejiang = RuleBooks.Under("zhejiang").On(new LocalDate(2020, 11, 8));
        var outcome = Outcome.Of(zhejiang, HuanJieJson.Polls.Read(await File.ReadAllTextAsync("seeds/elections/poll.json")));
        Console.WriteLine(outcome.Describe(Language.English));
        var margin = Margin.Of(outcome);
        Console.WriteLine($"Margin: {margin}; void with {margin.Attendance} ballots fewer");
        var calendar = ElectionCalendar.Of(zhejiang, HuanJieJson.ElectionDates.Read(await File.ReadAllTextAsync("seeds/elections/dates.json")));
        Console.WriteLine($"Handover: by {calendar.Latest(Milestone.Handover):R}; {calendar}");
        foreach (var late in calendar.Findings)
        {
            Console.WriteLine(late.Describe(Language.English));
        }

        // </example>
        Console.Write('\f');

        // <example>
        using var record = File.OpenRead("seeds/preparation/kaifu.json");
        var preparation = await HuanJieJson.Preparations.ReadAsync(record);
        var hunan = RuleBooks.Under("hunan");
        foreach (var day in new LocalDate[] { new(2020, 10, 31), new(2020, 12, 31), new(2021, 1, 28) })
        {
            Console.WriteLine(DistrictReadiness.Of(preparation, hunan, day));
        }

        var readiness = DistrictReadiness.Of(preparation, hunan, new(2020, 12, 31));
        Console.Write(readiness.Table(Language.English));
        Console.Write(WorkPlan.Of(readiness).Table(Language.English, most: 4));
        Console.WriteLine(DisputeSummary.Of(preparation, new(2020, 12, 31)).Disputes.First(status => status.Dispute.IsLegacy).Describe(Language.English));
        Console.WriteLine(ScanSeries.Of(preparation.Scans, preparation.Organisations));

        // </example>
        Console.Write('\f');

        // <example>
        var audit = ReportAudit.Of(HuanJieJson.Reports.Read(await File.ReadAllTextAsync("seeds/reports/weibin-2018.json")));
        Console.WriteLine(audit);
        foreach (var conflict in audit.Conflicts)
        {
            Console.WriteLine($"{conflict.Figures}: {string.Join("; ", conflict.Repairs)}");
        }

        var published = HuanJieJson.Reports.Read(await File.ReadAllTextAsync("seeds/reports/kaifu-2021.json"));
        Console.WriteLine(string.Join(", ", ReportAudit.Of(published).Implied.Where(number => number.IsExact)));
        Console.WriteLine(WitnessRoster.Of(published, new LocalDate(2021, 1, 28)));
        foreach (var finding in RosterCheck.Of(published, RosterTallies.Of(turnover, basis, lastBasis)).Where(finding => finding.Indicator?.Group is MemberGroup.Secretaries))
        {
            Console.WriteLine(finding.Describe(Language.English));
        }

        // </example>
        Console.Write('\f');

        // <example>
        var snapshot = Snapshot.Of(turnover);
        var women = snapshot.Where(new() { Kind = OrganisationKind.Community, Sexes = [Sex.Female] }, basis);
        foreach (var (township, tally) in women.By(DivisionLevel.Township, basis).Take(3))
        {
            Console.WriteLine($"{township}: {tally.TwoCommittees}");
        }

        ValueList<Indicator> asked = [Indicators.Organisations, Indicators.TwoCommittees.People, Indicators.TwoCommittees.WomenShare, Indicators.TwoCommittees.MeanAge];
        Console.Write(IndicatorTable.Of(snapshot.FiguresBy(organisation => organisation.Kind, asked, basis), Language.English));
        Console.WriteLine(snapshot.DistinctPeople());
        var onTwoThreads = Tally.By(turnover.Current, DivisionLevel.County, basis, degree: 2);
        using var file = File.OpenRead("seeds/kaifu-2021/current.jsonl");
        var streamed = await StreamTally.ReadAsync(file, DivisionLevel.County, basis);
        Console.WriteLine($"{streamed}; the same as on two threads: {streamed.Divisions.SequenceEqual(onTwoThreads)}");

        // </example>
        Console.Write('\f');
        Console.Write(IndicatorTable.Of([("开福区", district), ("青竹湖街道", qingzhuhu)], Language.Chinese));
        Console.Write('\f');
        Console.WriteLine(outcome.Describe(Language.Chinese));
        foreach (var late in calendar.Findings)
        {
            Console.WriteLine(late.Describe(Language.Chinese));
        }

        Console.Write('\f');
        Console.Write(readiness.Table(Language.Chinese));
        Console.Write(WorkPlan.Of(readiness).Table(Language.Chinese, most: 4));
        Console.WriteLine(DisputeSummary.Of(preparation, new(2020, 12, 31)).Disputes.First(status => status.Dispute.IsLegacy).Describe(Language.Chinese));
    }
}
