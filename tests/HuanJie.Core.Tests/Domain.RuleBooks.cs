using FsCheck;
using FsCheck.Fluent;
using HuanJie.Dates;
using HuanJie.Eligibility;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests;

/// <summary>Three layers that share few ids and name each other's rules, so that some go together and some do not.</summary>
public sealed record ThreeLayers(ValueList<BookLayer> Layers);

/// <content>Rule books: parameters from what each kind says of its own, versions, scopes, layers.</content>
internal static partial class Domain
{
    private static readonly BookLevel[] LowerLevels = [BookLevel.Province, BookLevel.City, BookLevel.County];

    internal static Gen<LeapDayBirthday> LeapDays => Gen.Elements(LeapDayBirthday.February28, LeapDayBirthday.March1);

    /// <summary>Bases from 2000 to 2030, some with a day of the register before the polling day.</summary>
    internal static Gen<JudgingBasis> JudgingBasesGen =>
        from polling in Days
        from register in Perhaps(Gen.Choose(0, 120))
        from leapDay in LeapDays
        select new JudgingBasis(polling, register is { } days ? polling.PlusDays(-days) : null, leapDay);

    private static Gen<RuleScope> PeopleSelected =>
        from positions in Gen.SubListOf(Enum.GetValues<Position>())
        from entry in Gen.Elements(Entry.Unknown, Entry.Unknown, Entry.Newcomer, Entry.Continuing)
        from sex in Gen.Elements(Sex.Unknown, Sex.Unknown, Sex.Male, Sex.Female)
        from exceptional in Gen.Elements<bool?>(null, null, true, false)
        select new RuleScope { Positions = [.. positions], Entry = entry, Sex = sex, Exceptional = exceptional };

    /// <summary>Scopes that a kind takes: people are selected only where people are judged, and bodies of one kind of seats where one body is.</summary>
    internal static Gen<RuleScope> ScopesOf(RuleKind kind) => Gen.Frequency(
        (2, Gen.Constant(RuleScope.All)),
        (3,
            from seats in Gen.Elements(Enum.GetValues<Body>())
            from bodies in Gen.SubListOf(Enum.GetValues<ElectedBody>().Where(body => !kind.OneBody || body.Seats is null || body.Seats == seats).ToArray())
            from organisations in Gen.Elements<OrganisationKind[]>([], [], [OrganisationKind.Village], [OrganisationKind.Community], [OrganisationKind.Community, OrganisationKind.Village])
            from people in (kind.Subjects & RuleSubjects.Candidate) == 0 ? Gen.Constant(RuleScope.All) : PeopleSelected
            select people with { Bodies = [.. bodies], Organisations = [.. organisations] }));

    /// <summary>Rules with ids of their own, which stand beside each other.</summary>
    internal static Gen<RuleBook> RuleBooksGen =>
        from kinds in Gen.ArrayOf(Gen.Elements(RuleKinds.All.ToArray()), 5)
        from count in Gen.Choose(1, 5)
        from rules in Gen.CollectToArray(Enumerable.Range(0, count), place => RuleOf($"r-{place}", kinds[place]))
        select RuleBook.Of(new() { Name = "made-up", Title = new("测试", "Test"), Level = BookLevel.County, Independent = true, Rules = [.. rules] });

    /// <summary>One rule of every kind, in force since 1950 and about everybody.</summary>
    internal static Gen<RuleBook> EveryKind =>
        from parameters in Gen.CollectToArray(RuleKinds.All, ParametersOf)
        select RuleBook.Of(new()
        {
            Name = "every-kind",
            Title = new("测试", "Test"),
            Level = BookLevel.County,
            Independent = true,
            Rules = [.. RuleKinds.All.Select((kind, place) => Tests.Rules.Made.Rule(kind.Id, kind, parameters[place]))],
        });

    /// <summary>Parameters that a kind takes: those it requires, others now and then.</summary>
    internal static Gen<RuleParameters> ParametersOf(RuleKind kind)
    {
        var all = kind.Parameters.Where(static spec => spec.Name != "bornOnOrAfter").Aggregate(
            Gen.Constant(RuleParameters.None),
            static (gen, spec) =>
                from parameters in gen
                from value in ValueOf(spec)
                from isGiven in Coin
                select spec.Required || isGiven ? parameters.With(spec.Name, value) : parameters);
        var sound = all.Where(parameters => kind.FaultOf?.Invoke(parameters) is null);
        return kind == AgeCeiling.Kind ? sound.SelectMany(WithCutOff) : sound;
    }

    internal static Gen<Rule> RuleOf(string id, RuleKind kind) =>
        from severity in Gen.Elements(Severity.Must, Severity.Should)
        from scope in ScopesOf(kind)
        from chosenBy in Gen.Frequency((3, Gen.Constant(ChosenBy.PollingDay)), (1, Gen.Constant(ChosenBy.RegisterDay)))
        from versions in VersionsOf(kind)
        select new Rule
        {
            Id = id,
            Kind = kind,
            Severity = kind.NeverMust ? Severity.Should : severity,
            Text = new("测试规则", "A test rule"),
            Scope = scope,
            ChosenBy = chosenBy,
            Versions = [.. versions],
        };

    public static Arbitrary<JudgingBasis> JudgingBases() => JudgingBasesGen.ToArbitrary();

    public static Arbitrary<LeapDayBirthday> LeapDayBirthdays() => LeapDays.ToArbitrary();

    public static Arbitrary<RuleBook> ArbitraryRuleBooks() => Arb.From(RuleBooksGen, static book => book.Rules.Count < 2
        ? []
        : book.Rules.Select(rule => RuleBook.Of(book.Layers[0] with { Rules = [.. book.Rules.Where(other => other != rule)] })));

    public static Arbitrary<ThreeLayers> ArbitraryThreeLayers() =>
        (from first in LayerOf("first")
         from second in LayerOf("second")
         from third in LayerOf("third")
         select new ThreeLayers([first, second, third])).ToArbitrary();

    /// <summary>A value that a parameter takes.</summary>
    internal static Gen<ParameterValue> ValueOf(ParameterSpec spec) => spec.Kind switch
    {
        ParameterKind.WholeNumber => Gen.Frequency((4, Gen.Choose((int)spec.Least, (int)Math.Min(spec.Most, 70))), (1, Gen.Choose((int)spec.Least, (int)Math.Min(spec.Most, int.MaxValue - 1))))
            .Select(static value => ParameterValue.Of((long)value)),
        ParameterKind.Flag => Coin.Select(static value => ParameterValue.Of(value)),
        ParameterKind.Name => Gen.Elements(Words(spec)).Select(static value => ParameterValue.Of(value)),
        ParameterKind.Names => Gen.NonEmptyListOf(Gen.Elements(Words(spec))).Select(static values => ParameterValue.Of([.. values.Distinct()])),
        ParameterKind.Day => Days.Select(static day => ParameterValue.Of(Iso(day))),
        ParameterKind.AsOf => Gen.Frequency((1, Gen.Constant(ParameterSpec.PollingDay)), (2, Days.Select(Iso))).Select(static value => ParameterValue.Of(value)),
        ParameterKind.Share => Gen.Elements("0", "1/3", "4/5", "0.5", "80%", "33.3%", "1", "100%").Select(static value => ParameterValue.Of(value)),
        ParameterKind.Windows =>
            from kinds in Some(ConductWords, 1, 4)
            from months in Gen.ArrayOf(Gen.OneOf(Gen.Elements(6, 12, 18, 24), Gen.Choose(1, 1200)), kinds.Length)
            select ParameterValue.Of([.. kinds.Zip(months, static (kind, count) => FormattableString.Invariant($"{kind}={count}"))]),
        _ => Gen.Elements(Authorities).Select(static authority => ParameterValue.Of(authority)),
    };

    private static string[] Words(ParameterSpec spec) => spec.Choices.Count == 0 ? ConductWords : [.. spec.Choices];

    // Where a notice counts age on a day, it may print the cut-off too: the first day whose birthday of one year too many is not yet.
    private static Gen<RuleParameters> WithCutOff(RuleParameters parameters) =>
        from prints in Coin
        let max = parameters.WholeNumber("max", 0)
        select prints && parameters.Day("asOf") is { } asOf && asOf.Year - max > 1901
            ? parameters.With("bornOnOrAfter", ParameterValue.Of(Iso(Enumerable.Range(0, 3).Select(days => asOf.PlusYears(-max - 1).PlusDays(days)).First(birth => birth.PlusYears(max + 1) > asOf))))
            : parameters;

    // One to three stretches in order, which follow each other on the next day or leave a gap; the last may be open.
    private static Gen<RuleVersion[]> VersionsOf(RuleKind kind) =>
        from count in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from start in Gen.Elements(new LocalDate(1995, 1, 1), new LocalDate(2010, 6, 1), new LocalDate(2020, 12, 31), new LocalDate(2021, 1, 28))
        from lengths in Gen.ArrayOf(Gen.Choose(1, 4000), count)
        from gaps in Gen.ArrayOf(Gen.Elements(1, 1, 40), count)
        from isOpen in Coin
        from parameters in Gen.ArrayOf(ParametersOf(kind), count)
        select Enumerable.Range(0, count).Select(place =>
        {
            var first = start.PlusDays(Enumerable.Range(0, place).Sum(before => lengths[before] + gaps[before]));
            return new RuleVersion
            {
                Citation = new("测试规定", $"第{place + 1}条", first, place == count - 1 && isOpen ? null : first.PlusDays(lengths[place])),
                Parameters = parameters[place],
            };
        }).ToArray();

    // Ages and sizes of few values under few ids: equal, stricter, laxer and contradictory ones, named in overrides or not.
    private static Gen<BookLayer> LayerOf(string name) =>
        from level in Gen.Frequency((2, Gen.Constant(BookLevel.Nation)), (3, Gen.Elements(LowerLevels)))
        from ids in Some(["a", "b", "c", "d", "e", "f", "g", "h"], 0, 2)
        from rules in Gen.CollectToArray(ids, id =>
            from kind in Gen.Elements(AgeCeiling.Kind, AgeFloor.Kind, HuanJie.Composition.CommitteeSize.Kind)
            from number in Gen.Choose(1, 3)
            from scope in Gen.Elements<ElectedBody[]>([], [ElectedBody.PartyOrganisation], [ElectedBody.VillagersCommittee])
            from organisations in Gen.Elements<OrganisationKind[]>([], [], [OrganisationKind.Village])
            from named in Gen.Elements<string?>(null, null, "a", "b", "c", "d", "e")
            from how in Gen.Elements(Enum.GetValues<OverrideKind>())
            select new Rule
            {
                Id = id,
                Kind = kind,
                Text = new("测试规则", "A test rule"),
                Scope = new() { Bodies = [.. scope], Organisations = [.. organisations] },
                Overrides = named is null || level is BookLevel.Nation ? [] : [new(named, how)],
                Versions = [new() { Citation = new("测试规定", "第一条", new(2020, 1, 1)), Parameters = NumbersOf(kind, number) }],
            })
        select new BookLayer { Name = name, Title = new("测试", "Test"), Level = level, Rules = [.. rules] };

    private static RuleParameters NumbersOf(RuleKind kind, int number) =>
        kind == AgeCeiling.Kind ? RuleParameters.None.With("max", ParameterValue.Of(50L + number))
        : kind == AgeFloor.Kind ? RuleParameters.None.With("min", ParameterValue.Of(20L + number))
        : RuleParameters.None.With("min", ParameterValue.Of(3L)).With("max", ParameterValue.Of(5L + number));

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
