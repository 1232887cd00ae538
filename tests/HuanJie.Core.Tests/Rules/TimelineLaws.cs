using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Eligibility;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Rules;

/// <summary>A timeline says for every day what judging on that day says, in stretches that touch and are as long as they can be.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 60)]
public sealed class TimelineLaws
{
    /// <summary>The kinds whose verdict on a candidate moves with the calendar.</summary>
    private static readonly RuleKind[] Moving =
        [AgeFloor.Kind, AgeCeiling.Kind, VoterQualification.Kind, PartyAge.Kind, RegistrationRoute.Kind, NoRecord.Kind, DisciplineWindow.Kind, ExceptionApproved.Kind];

    [Property]
    public Property A_candidate_on_each_day() => Prop.ForAll(Domain.RuleBooksGen.ToArbitrary(), Domain.CandidatesGen.ToArbitrary(), Periods.ToArbitrary(), SaysEachDay);

    [Property]
    public Property A_roster_on_each_day() => Prop.ForAll(Domain.RuleBooksGen.ToArbitrary(), Domain.JudgedRostersGen.ToArbitrary(), Periods.ToArbitrary(), SaysEachDay);

    // Around the day on which both organic laws of 2025 came into force.
    [Property(MaxTest = 8)]
    public Property A_candidate_and_a_roster_by_national_law_across_a_change_of_law() => Prop.ForAll(
        Domain.CandidatesGen.ToArbitrary(),
        Domain.JudgedRostersGen.ToArbitrary(),
        static (candidate, roster) =>
        {
            (LocalDate, int, JudgingBasis?) period = (new(2025, 12, 20), 20, null);
            SaysEachDay(RuleBooks.National, candidate, period);
            SaysEachDay(RuleBooks.National, roster, period);
        });

    // Six weeks around the days that a rule may turn on: a date of the candidate's, and so many months or years after it as the rule names.
    [Property(MaxTest = 800)]
    public Property A_candidate_around_the_days_that_a_rule_turns_on() => Prop.ForAll(Aimed.ToArbitrary(), static sample => SaysEachDay(sample.Book, sample.Candidate, sample.Period));

    private static Gen<(RuleBook Book, Candidate Candidate, (LocalDate From, int Days, JudgingBasis? Basis) Period)> Aimed =>
        from kind in Gen.Elements(Moving)
        from made in Domain.ParametersOf(kind)
        let parameters = made.Find("asOf") is null || made.Find("bornOnOrAfter") is not null ? made : made.With("asOf", ParameterValue.Of(ParameterSpec.PollingDay))
        from anybody in Domain.CandidatesGen
        let candidate = Fitting(kind, parameters, anybody)
        from dated in Gen.Elements(DatesOf(kind, candidate))
        from isFirst in Domain.Coin
        from months in Gen.Elements([0, .. parameters.Names.SelectMany(name => MonthsIn(parameters.Find(name)!))])
        from leapDay in Domain.LeapDays
        let day = dated is { } date ? (isFirst ? date.Earliest : date.Latest) : new LocalDate(2021, 1, 28)
        let aim = day.PlusMonths(Math.Min(months, 1200))
        let at = aim.Year is > 1950 and < 2100 ? aim : new(2021, 1, 28)
        select (Made.Book(Made.Rule("r", kind, parameters)), candidate, (at.PlusDays(-21), 42, (JudgingBasis?)new JudgingBasis(at, leapDay: leapDay)));

    // Somebody whom nothing but days keeps from keeping the rule.
    private static Candidate Fitting(RuleKind kind, RuleParameters parameters, Candidate candidate) => candidate with
    {
        PoliticalRights = true,
        Affiliation = kind == PartyAge.Kind ? PoliticalAffiliation.CpcMember : candidate.Affiliation,
        Exceptional = kind == ExceptionApproved.Kind ? true : candidate.Exceptional,
        Registration = candidate.Registration is { } registration ? registration with { HukouHere = false, ResidesHere = parameters.Text("route") is "outsider", Applied = true, Consent = true } : null,
        Record = candidate.Record is { } record && parameters.Texts("records").Concat(parameters.Texts("windows")).FirstOrDefault() is { } named
            ? [.. record.Take(1).Select(entry => entry with { Kind = ConductKind.Parse(named.Split('=')[0]) })]
            : candidate.Record,
    };

    private static PartialDate?[] DatesOf(RuleKind kind, Candidate candidate) =>
        kind == PartyAge.Kind ? [candidate.PartyJoined]
        : kind == RegistrationRoute.Kind ? [candidate.Registration?.ResidesSince, candidate.Registration?.WorksSince]
        : kind == ExceptionApproved.Kind ? [candidate.Approval?.On]
        : kind == NoRecord.Kind || kind == DisciplineWindow.Kind ? [null, .. (candidate.Record ?? []).SelectMany(static entry => (PartialDate?[])[entry.Decided, entry.Approved, entry.Released])]
        : [candidate.BirthDate];

    private static IEnumerable<int> MonthsIn(ParameterValue value) => value.Shape switch
    {
        ParameterShape.WholeNumber when value.WholeNumber < 130 => [(int)value.WholeNumber, (int)value.WholeNumber * 12, ((int)value.WholeNumber + 1) * 12],
        ParameterShape.Texts => value.Texts.SelectMany(static text => text.Split('=') is [_, var months] ? (int[])[int.Parse(months, System.Globalization.CultureInfo.InvariantCulture)] : []),
        _ => [],
    };

    private static Gen<(LocalDate From, int Days, JudgingBasis? Basis)> Periods =>
        from day in Domain.Days
        from before in Gen.Choose(0, 60)
        from length in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 200))
        from basis in Gen.OneOf(Gen.Constant((JudgingBasis?)null), Domain.JudgingBasesGen.Select(static basis => (JudgingBasis?)basis))
        select (day.PlusDays(-before), length, basis);

    private static void SaysEachDay(RuleBook book, Candidate candidate, (LocalDate From, int Days, JudgingBasis? Basis) period) => SaysEachDay(
        book,
        Timeline.Of(book, candidate, period.From, period.From.PlusDays(period.Days), period.Basis),
        period,
        rules => rules.Judge(candidate).Select(static verdict => (verdict.Rule.Id, verdict)));

    // The timelines of seats have no name of the seat, so seats are told apart by their place.
    private static void SaysEachDay(RuleBook book, Roster roster, (LocalDate From, int Days, JudgingBasis? Basis) period) => SaysEachDay(
        book,
        Timeline.Of(book, roster, period.From, period.From.PlusDays(period.Days), period.Basis),
        period,
        rules =>
        [
            .. roster.Members.SelectMany(member => member.Posts.SelectMany(post => rules.Judge(roster, member, post).Select(verdict => ($"{member.Id} {post} {verdict.Rule.Id}", verdict)))),
            .. rules.Judge(roster).Select(static verdict => (verdict.Rule.Id, verdict)),
        ]);

    private static void SaysEachDay(
        RuleBook book,
        Timeline timeline,
        (LocalDate From, int Days, JudgingBasis? Basis) period,
        Func<RulesInForce, IEnumerable<(string Subject, Verdict Verdict)>> judge)
    {
        var readings = period.Basis ?? new JudgingBasis(period.From);
        LocalDate[] days = [.. Enumerable.Range(0, period.Days + 1).Select(period.From.PlusDays)];
        var spoken = new Dictionary<(string Rule, string Subject), VerdictKind[]>();
        for (var place = 0; place < days.Length; place++)
        {
            foreach (var (subject, verdict) in judge(book.On(readings with { PollingDay = days[place] })))
            {
                if (!spoken.TryGetValue((verdict.Rule.Id, subject), out var line))
                {
                    spoken[(verdict.Rule.Id, subject)] = line = new VerdictKind[days.Length];
                }

                line[place] = verdict.Kind;
            }
        }

        Assert.Equal(
            spoken.Select(static line => $"{line.Key.Rule}: {string.Join(' ', line.Value)}").Order(StringComparer.Ordinal),
            timeline.Rules.Select(line => $"{line.Rule.Id}: {string.Join(' ', days.Select(line.On))}").Order(StringComparer.Ordinal));
        Assert.All(timeline.Rules, line => IsGapless(line, period.From, days[^1]));

        var broken = days.Where((_, place) => spoken.Any(line => line.Value[place] is VerdictKind.Violated && book.Find(line.Key.Rule)!.Severity is Severity.Must)).Cast<LocalDate?>().FirstOrDefault();
        Assert.Equal(broken, timeline.BrokenFrom);
        Assert.Equal(broken is null ? days[^1] : broken == period.From ? null : broken.Value.PlusDays(-1), timeline.HoldsThrough);
        Assert.Equal(
            broken is null ? [] : book.Rules.Where(rule => rule.Severity is Severity.Must && spoken.Any(line => line.Key.Rule == rule.Id && line.Value[Array.IndexOf(days, broken.Value)] is VerdictKind.Violated)).Select(static rule => rule.Id).Order(StringComparer.Ordinal),
            timeline.BrokenFirst.Select(static rule => rule.Id).Order(StringComparer.Ordinal));
    }

    private static void IsGapless(RuleTimeline line, LocalDate from, LocalDate to)
    {
        Assert.Equal((from, to), (line.Intervals[0].From, line.Intervals[^1].To));
        Assert.All(line.Intervals, static interval => Assert.True(interval.From <= interval.To, $"{interval}"));
        Assert.All(line.Intervals.Zip(line.Intervals.Skip(1)), static pair =>
        {
            Assert.Equal(pair.First.To.PlusDays(1), pair.Second.From);
            Assert.NotEqual(pair.First.Kind, pair.Second.Kind);
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => line.On(from.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => line.On(to.PlusDays(1)));
    }
}
