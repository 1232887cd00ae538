using HuanJie.Members;
using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>The people and organisations of one part of a region in one term, as whole numbers that are not known yet.</summary>
/// <remarks>
/// People with the same posts are one cell, and those who stay and those who do not are two. Each fact is counted in each cell by itself, since no published figure asks for two facts of
/// one person; so every figure is a sum over cells.
/// </remarks>
internal sealed class WitnessPopulation
{
    /// <summary>Younger or older people are not made.</summary>
    public const int Youngest = 18, Oldest = 79;

    // No organisation is larger than this.
    private const int MostPeople = 40;

    /// <summary>The facts that a number of a cell's people have; years are the sum of theirs.</summary>
    public const string Women = "women", Minority = "minority", PartyMember = "party_member", Years = "years", LeftForAge = "left_for_age";

    /// <summary>The posts that a person can hold here.</summary>
    public static readonly PostSet[] Posts =
    [
        [Post.Secretary, Post.Director], [Post.Secretary], [Post.Secretary, Post.CommitteeMember], [Post.Director], [Post.Director, Post.PartyCommitteeMember],
        [Post.PartyCommitteeMember], [Post.CommitteeMember], [Post.PartyCommitteeMember, Post.CommitteeMember],
    ];

    /// <summary>The scales on which every person has one place: age in years, and education from 0, below high school, to 4, postgraduate.</summary>
    public const string Ages = "ages", Education = "education";

    private readonly IntegerModel _model;
    private readonly long _most;
    private readonly Dictionary<(string Fact, int Cell), int> _facts = [];
    private readonly Dictionary<(string Fact, ClaimGroup Group), int> _sums = [];
    private readonly Dictionary<string, int> _organisations = new(StringComparer.Ordinal);

    public WitnessPopulation(IntegerModel model, WitnessCell[] cells, IReadOnlyDictionary<string, WitnessBand[]> bands, long most)
    {
        (_model, Cells, Bands, _most) = (model, cells, bands, most);
        People = [.. cells.Select(_ => model.Add(0, most))];
        Organisations = [(Organisation("villages"), 1), (Organisation("communities"), 1)];
        AtMost(Where(static _ => true), Organisations.Select(static term => term with { Factor = MostPeople }));
        foreach (var head in new[] { Post.Secretary, Post.Director })
        {
            AtMost(Where(cell => Posts[cell.Posts].Contains(head)), Organisations);
        }
    }

    /// <summary>Fills the heads' posts first, as real organisations do.</summary>
    public void PreferHeads()
    {
        foreach (var (variable, _) in Organisations)
        {
            _model.DecideFirst(variable);
        }

        foreach (var (index, _) in Cells.Index().Where(static cell => !cell.Item.Stays && (Posts[cell.Item.Posts].Contains(Post.Secretary) || Posts[cell.Item.Posts].Contains(Post.Director))))
        {
            _model.PreferHigh(People[index]);
        }
    }

    /// <summary>Takes over what was found for this part by itself.</summary>
    public void Take(WitnessPopulation found, long[] numbers)
    {
        foreach (var (kind, variable) in found._organisations)
        {
            Set(Organisation(kind), numbers[variable]);
        }

        foreach (var (index, variable) in found.People.Index())
        {
            Set(People[index], numbers[variable]);
        }

        foreach (var ((fact, cell), variable) in found._facts)
        {
            Set(Fact(fact, cell), numbers[variable]);
        }
    }

    public WitnessCell[] Cells { get; }

    /// <summary>All organisations.</summary>
    public WitnessTerm[] Organisations { get; }

    /// <summary>The people of each cell.</summary>
    public int[] People { get; }

    /// <summary>The bands of each scale that figures tell apart.</summary>
    public IReadOnlyDictionary<string, WitnessBand[]> Bands { get; }

    /// <summary>The number of a fact in a cell; null when nothing asks for it.</summary>
    public int? Known(string fact, int cell) => _facts.TryGetValue((fact, cell), out var variable) ? variable : null;

    public int? KnownOrganisations(string kind) => _organisations.TryGetValue(kind, out var variable) ? variable : null;

    /// <summary>The people whose cell satisfies something.</summary>
    public WitnessTerm[] Where(Func<WitnessCell, bool> includes) => [.. Cells.Index().Where(cell => includes(cell.Item)).Select(cell => new WitnessTerm(People[cell.Index], 1))];

    /// <summary>The people of a group, as one number.</summary>
    public WitnessTerm[] Group(ClaimGroup group) => [(Sum("people", group, cell => People[cell]), 1)];

    public static bool IsIn(WitnessCell cell, ClaimGroup group) => ClaimVocabulary.GroupOf(group) is { } members && members.Includes(Posts[cell.Posts]);

    /// <summary>The people of a group of whom a fact is true, or their years.</summary>
    public WitnessTerm[] Sum(string fact, ClaimGroup group) => [(Sum(fact, group, cell => Fact(fact, cell)), 1)];

    /// <summary>The people of a group who are within some places of a scale.</summary>
    /// <remarks>The bands of a group add up to the group: that every place is taken is then seen at once, and not only when all cells are filled.</remarks>
    public WitnessTerm[] Within(string scale, WitnessBand places, ClaimGroup group)
    {
        WitnessTerm[] bands = [.. Bands[scale].Select((_, index) => (WitnessTerm)(Sum(Band(scale, index), group, cell => Fact(Band(scale, index), cell)), 1))];
        if (_sums.TryAdd((scale, group), 0))
        {
            Equal(bands, Group(group));
        }

        return [.. bands.Where((_, index) => Bands[scale][index].First >= places.First && Bands[scale][index].Last <= places.Last)];
    }

    public static string Band(string scale, int index) => $"{scale} {index}";

    private void Set(int variable, long value) => _model.Restrict(variable, value, value);

    private int Sum(string fact, ClaimGroup group, Func<int, int> variableOf)
    {
        if (!_sums.TryGetValue((fact, group), out var sum))
        {
            sum = _model.Add(0, _most * Oldest);
            _sums.Add((fact, group), sum);
            Equal([(sum, 1)], Cells.Index().Where(cell => IsIn(cell.Item, group)).Select(cell => (WitnessTerm)(variableOf(cell.Index), 1)));
        }

        return sum;
    }

    /// <summary>A number of organisations, no more than all of them.</summary>
    public int Organisation(string kind)
    {
        if (!_organisations.TryGetValue(kind, out var variable))
        {
            variable = _model.Add(0, _most);
            _organisations.Add(kind, variable);
            if (kind is not ("villages" or "communities" or "collectives"))
            {
                AtMost([(variable, 1)], Organisations);
            }
        }

        return variable;
    }

    public int Fact(string fact, int cell)
    {
        if (_facts.TryGetValue((fact, cell), out var variable))
        {
            return variable;
        }

        if (fact == Years)
        {
            return AddYears(cell);
        }

        if (Bands.Keys.FirstOrDefault(scale => fact.StartsWith(scale + " ", StringComparison.Ordinal)) is { } name)
        {
            WitnessTerm[] parts = [.. Bands[name].Select((_, index) => (WitnessTerm)(_facts[(Band(name, index), cell)] = _model.Add(0, _most), 1))];
            Equal(parts, [(People[cell], 1)]);
            return _facts[(fact, cell)];
        }

        variable = _model.Add(0, _most);
        _facts.Add((fact, cell), variable);
        AtMost([(variable, 1)], [(People[cell], 1)]);
        return variable;
    }

    public void AtMost(IEnumerable<WitnessTerm> less, IEnumerable<WitnessTerm> more) => _model.AddAtMost(Merge([.. less, .. more.Select(static term => new WitnessTerm(term.Variable, -term.Factor))]), 0);

    public void Equal(IEnumerable<WitnessTerm> one, IEnumerable<WitnessTerm> other)
    {
        WitnessTerm[] sum = [.. one, .. other.Select(static term => term with { Factor = -term.Factor })];
        _model.Pair(_model.AddAtMost(Merge(sum), 0), _model.AddAtMost(Merge(sum.Select(static term => term with { Factor = -term.Factor })), 0));
    }

    public static IEnumerable<(int, Ratio)> Merge(IEnumerable<WitnessTerm> terms) =>
        terms.GroupBy(static term => term.Variable).Select(static same => (same.Key, same.Aggregate(Ratio.Zero, static (sum, term) => sum + term.Factor)));

    // The years of a cell lie between those of its bands' youngest and oldest.
    private int AddYears(int cell)
    {
        var years = _model.Add(0, _most * Oldest);
        _facts.Add((Years, cell), years);
        WitnessTerm[] bands = [.. Bands[Ages].Select((_, index) => (WitnessTerm)(Fact(Band(Ages, index), cell), 1))];
        AtMost(bands.Select((band, index) => band with { Factor = Bands[Ages][index].First }), [(years, 1)]);
        AtMost([(years, 1)], bands.Select((band, index) => band with { Factor = Bands[Ages][index].Last }));
        return years;
    }
}
