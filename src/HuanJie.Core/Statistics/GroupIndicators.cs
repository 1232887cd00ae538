using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>The indicators of one group of people (人员指标): the same list for secretaries, directors, each body and the two committees.</summary>
public sealed class GroupIndicators
{
    private static readonly OrganisationNumber Compared = new(static tally => tally.ComparedWithLastTerm, OrganisationColumns.Compared);

    internal GroupIndicators(MemberGroup group)
    {
        Group = group;
        People = new("people", group, new PeopleNumber(group));
        MeanAge = new(group);
        AgedAtMost35 = AgedAtMost(35);
        AgedAtMost35Share = Share("aged-at-most-35-share", AgedAtMost35);
        Men = BySex("men", Sex.Male);
        Women = BySex("women", Sex.Female);
        WomenShare = Share("women-share", Women);
        Postgraduates = InBand("postgraduates", EducationBand.Postgraduate);
        Bachelors = InBand("bachelors", EducationBand.Bachelor);
        Colleges = InBand("college", EducationBand.College);
        HighSchools = InBand("high-school", EducationBand.HighSchool);
        JuniorHighsOrBelow = InBand("junior-high-or-below", EducationBand.JuniorHighOrBelow);
        BachelorOrAbove = FromBand("bachelor-or-above", EducationBand.Bachelor);
        CollegeOrAbove = FromBand("college-or-above", EducationBand.College);
        CollegeOrAboveShare = Share("college-or-above-share", CollegeOrAbove);
        HighSchoolOrAbove = FromBand("high-school-or-above", EducationBand.HighSchool);
        HighSchoolOrAboveShare = Share("high-school-or-above-share", HighSchoolOrAbove);
        PartyMembers = Count("party-members", Classifications.Party, [PartyStanding.Full, PartyStanding.Probationary], PartyStanding.Unknown);
        PartyMembersShare = Share("party-members-share", PartyMembers);
        Minorities = Count("minorities", Classifications.Ethnic, [EthnicStanding.Minority], EthnicStanding.Unknown);
        MinoritiesShare = Share("minorities-share", Minorities);
        Newcomers = ByEntry("newcomers", Entry.Newcomer);
        NewcomersShare = Share("newcomers-share", Newcomers);
        Continuing = ByEntry("continuing", Entry.Continuing);
        ContinuingShare = Share("continuing-share", Continuing);
        NewToGroup = ByEntry("new-to-group", Entry.Newcomer, toGroup: true);
        Left = OfLastTerm("left", LastTermMeasure.Left);
        LeftForAge = OfLastTerm("left-for-age", LastTermMeasure.LeftForAge, LastTermMeasure.LeftForUnknownReason);
        LeftGroup = OfLastTerm("left-group", LastTermMeasure.LeftGroup);
        All =
        [
            People, MeanAge, AgedAtMost35, AgedAtMost35Share, Men, Women, WomenShare,
            Postgraduates, Bachelors, Colleges, HighSchools, JuniorHighsOrBelow, BachelorOrAbove,
            CollegeOrAbove, CollegeOrAboveShare, HighSchoolOrAbove, HighSchoolOrAboveShare,
            PartyMembers, PartyMembersShare, Minorities, MinoritiesShare,
            Newcomers, NewcomersShare, Continuing, ContinuingShare, NewToGroup, Left, LeftForAge, LeftGroup,
        ];
    }

    /// <summary>The group.</summary>
    public MemberGroup Group { get; }

    /// <summary>The people (人数), each once per organisation.</summary>
    public CountIndicator People { get; }

    /// <summary>The mean age in whole years on the as-of date (平均年龄).</summary>
    public MeanAgeIndicator MeanAge { get; }

    /// <summary>The people aged 35 or less (35岁以下, 35 included).</summary>
    public CountIndicator AgedAtMost35 { get; }

    /// <summary>Their share of the people (35岁以下占比).</summary>
    public ShareIndicator AgedAtMost35Share { get; }

    /// <summary>The men (男性).</summary>
    public CountIndicator Men { get; }

    /// <summary>The women (女性).</summary>
    public CountIndicator Women { get; }

    /// <summary>Their share of the people (女性占比).</summary>
    public ShareIndicator WomenShare { get; }

    /// <summary>The people with postgraduate education (研究生).</summary>
    public CountIndicator Postgraduates { get; }

    /// <summary>The people with a bachelor's education (本科).</summary>
    public CountIndicator Bachelors { get; }

    /// <summary>The people with a junior college education (大专).</summary>
    public CountIndicator Colleges { get; }

    /// <summary>The people with high school or vocational education (高中、中专).</summary>
    public CountIndicator HighSchools { get; }

    /// <summary>The people with junior high school education or less (初中及以下).</summary>
    public CountIndicator JuniorHighsOrBelow { get; }

    /// <summary>The people with a bachelor's education or more (本科及以上), postgraduates included.</summary>
    public CountIndicator BachelorOrAbove { get; }

    /// <summary>The people with a junior college education or more (大专及以上), 大专 included.</summary>
    public CountIndicator CollegeOrAbove { get; }

    /// <summary>Their share of the people (大专及以上占比).</summary>
    public ShareIndicator CollegeOrAboveShare { get; }

    /// <summary>The people with high school or vocational education or more (高中、中专及以上).</summary>
    public CountIndicator HighSchoolOrAbove { get; }

    /// <summary>Their share of the people (高中、中专及以上占比).</summary>
    public ShareIndicator HighSchoolOrAboveShare { get; }

    /// <summary>The Party members (党员), probationary ones included.</summary>
    public CountIndicator PartyMembers { get; }

    /// <summary>Their share of the people (党员占比).</summary>
    public ShareIndicator PartyMembersShare { get; }

    /// <summary>The people of ethnic minorities (少数民族).</summary>
    public CountIndicator Minorities { get; }

    /// <summary>Their share of the people (少数民族占比).</summary>
    public ShareIndicator MinoritiesShare { get; }

    /// <summary>The newcomers (新进): not in the two committees last term, or in the supervision committee for its own members.</summary>
    public CountIndicator Newcomers { get; }

    /// <summary>Their share of the people (新进占比).</summary>
    public ShareIndicator NewcomersShare { get; }

    /// <summary>The continuing (连任): in the two committees last term too.</summary>
    public CountIndicator Continuing { get; }

    /// <summary>Their share of the people (连任占比).</summary>
    public ShareIndicator ContinuingShare { get; }

    /// <summary>The people who were not in this very group last term (新任), such as new secretaries, wherever they served before.</summary>
    public CountIndicator NewToGroup { get; }

    /// <summary>Last term's people of the group who are in the two committees no more, or in the supervision committee for its own members (退出).</summary>
    /// <remarks>It counts the organisations that were compared with last term, <see cref="OrganisationTally.ComparedWithLastTerm"/> of them; of the others nothing is known.</remarks>
    public CountIndicator Left { get; }

    /// <summary>Those of them whose recorded reason is age (因年龄原因退出).</summary>
    public CountIndicator LeftForAge { get; }

    /// <summary>Last term's people of the group who are not in this group any more (离任), wherever they serve now.</summary>
    public CountIndicator LeftGroup { get; }

    /// <summary>All of the above, in this order.</summary>
    public ValueList<Indicator> All { get; }

    /// <summary>The people of an age up to a number of whole years, that age included (N岁以下).</summary>
    /// <param name="years">The highest age, 0 to <see cref="AgeDistribution.MaxAge"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is outside those bounds.</exception>
    public CountIndicator AgedAtMost(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, AgeDistribution.MaxAge);
        return InAges($"aged-at-most-{years}", 0, years);
    }

    /// <summary>The people whose age lies between two numbers of whole years, both included (N岁至M岁; N岁以上 without a highest age).</summary>
    /// <param name="least">The lowest age, from 0.</param>
    /// <param name="most">The highest age, from the lowest to <see cref="AgeDistribution.MaxAge"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is outside those bounds.</exception>
    public CountIndicator AgedBetween(int least, int most = AgeDistribution.MaxAge)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, AgeDistribution.MaxAge);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        return InAges(most == AgeDistribution.MaxAge ? $"aged-at-least-{least}" : $"aged-{least}-to-{most}", least, most);
    }

    /// <summary>The share of the group's people whom a number of it counts (占比); it has no value where the number has none.</summary>
    /// <param name="counted">A number of this group's people, such as <see cref="Bachelors"/>.</param>
    /// <exception cref="ArgumentException">The number is of another group.</exception>
    public ShareIndicator ShareOf(CountIndicator counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        return counted.Group == Group ? Share(counted.Measure + "-share", counted) : throw new ArgumentException($"{counted} is no number of {Group}. Take a share of the same group.", nameof(counted));
    }

    private CountIndicator InAges(string measure, int least, int most) =>
        new(measure, Group, new FigureFormula([new AgeNumber(Group, AgeMeasure.Certain, least, most)], [new AgeNumber(Group, AgeMeasure.Possible, least, most)]));

    // Those whose value is not known may have any.
    private CountIndicator Count<TKey>(string measure, Classification<TKey> classification, ReadOnlySpan<TKey> counted, params ReadOnlySpan<TKey> unknown)
        where TKey : struct, Enum
    {
        var certain = Parts(classification, counted);
        return new(measure, Group, new FigureFormula([.. certain], [.. certain, .. Parts(classification, unknown)]));
    }

    private List<TallyNumber> Parts<TKey>(Classification<TKey> classification, ReadOnlySpan<TKey> values)
        where TKey : struct, Enum
    {
        var parts = new List<TallyNumber>();
        foreach (var value in values)
        {
            parts.Add(new PartNumber<TKey>(Group, classification, value));
        }

        return parts;
    }

    private CountIndicator BySex(string measure, Sex sex) => Count(measure, Classifications.Sexes, [sex], Sex.Unknown, Sex.NotStated);

    private CountIndicator InBand(string measure, EducationBand band) => Count(measure, Classifications.Education, [band], EducationBand.Unknown);

    private CountIndicator FromBand(string measure, EducationBand lowest) =>
        Count(measure, Classifications.Education, [.. Enum.GetValues<EducationBand>().Where(band => band >= lowest)], EducationBand.Unknown);

    private CountIndicator ByEntry(string measure, Entry entry, bool toGroup = false)
    {
        var certain = new EntryNumber(Group, entry, toGroup);
        return new(measure, Group, new FigureFormula([certain], [certain, new EntryNumber(Group, Entry.Unknown, toGroup)]));
    }

    // Who left is known only against last term's rosters, whether or not this term's organisation is in the tally.
    private CountIndicator OfLastTerm(string measure, LastTermMeasure counted, params ReadOnlySpan<LastTermMeasure> possible)
    {
        List<TallyNumber> most = [Of(counted)];
        foreach (var other in possible)
        {
            most.Add(Of(other));
        }

        return new(measure, Group, new FigureFormula([Of(counted)], [.. most, Of(LastTermMeasure.Undecided)])
        {
            KnownBy = [Compared, Of(LastTermMeasure.LeftGroup), Of(LastTermMeasure.Undecided)],
        });

        LastTermNumber Of(LastTermMeasure measure) => new(Group, measure);
    }

    private ShareIndicator Share(string measure, CountIndicator counted) => new(measure, Group, counted, People);
}
