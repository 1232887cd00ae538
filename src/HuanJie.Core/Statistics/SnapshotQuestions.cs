namespace HuanJie.Statistics;

/// <summary>What some numbers ask a snapshot to count, each count once: a place for every count, and for each group the planes that its people are counted against.</summary>
internal sealed class SnapshotQuestions(TallyBasis basis)
{
    private readonly Dictionary<int, int> _organisations = [];
    private readonly Dictionary<FinishedElections, int> _finished = [];
    private readonly SortedDictionary<MemberGroup, GroupQuestions> _groups = [];
    private int _crossServing = -1;

    /// <summary>The basis of the numbers.</summary>
    public TallyBasis Basis => basis;

    /// <summary>How many counts there are.</summary>
    public int Counts { get; private set; }

    /// <summary>The planes of organisations to count, with the places of their counts.</summary>
    public IReadOnlyDictionary<int, int> OrganisationPlanes => _organisations;

    /// <summary>The finished elections to count.</summary>
    public IReadOnlyDictionary<FinishedElections, int> FinishedPlaces => _finished;

    /// <summary>The place of the people who sit in both committees; below zero when they are not asked for.</summary>
    public int CrossServingPlace => _crossServing;

    /// <summary>The groups of which something is asked.</summary>
    public IReadOnlyCollection<GroupQuestions> Groups => _groups.Values;

    public SnapshotSum Organisations(int firstPlane, int digits) =>
        new([.. Enumerable.Range(0, digits).Select(digit => (Place(_organisations, firstPlane + digit), 1 << digit))]);

    public int Finished(FinishedElections which) => Place(_finished, which);

    public int CrossServing() => _crossServing < 0 ? _crossServing = Counts++ : _crossServing;

    public int People(MemberGroup group) => Group(group).People;

    /// <summary>The people of a group who are in a plane too.</summary>
    public int People(MemberGroup group, int plane) => Place(Group(group).Planes, plane);

    public int Ages(MemberGroup group, AgeMeasure measure, int least = 0, int most = AgeDistribution.MaxAge) =>
        Place(Group(group).Ages, (measure, least, most));

    /// <summary>Last term's people of a group who are in a plane too.</summary>
    public int Former(MemberGroup group, int plane) => Place(Group(group).FormerPlanes, plane);

    /// <summary>Last term's people of a group who left with a reason.</summary>
    public int FormerWithReason(MemberGroup group, int reason) => Place(Group(group).Reasons, reason);

    private GroupQuestions Group(MemberGroup group)
    {
        if (!_groups.TryGetValue(group, out var questions))
        {
            _groups.Add(group, questions = new(group, Counts++));
        }

        return questions;
    }

    private int Place<TKey>(Dictionary<TKey, int> places, TKey key)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out var place))
        {
            places.Add(key, place = Counts++);
        }

        return place;
    }

    /// <summary>What is asked of one group: by plane or age, the place of the count.</summary>
    internal sealed record GroupQuestions(MemberGroup Group, int People)
    {
        public Dictionary<int, int> Planes { get; } = [];

        public Dictionary<(AgeMeasure Measure, int Least, int Most), int> Ages { get; } = [];

        public Dictionary<int, int> FormerPlanes { get; } = [];

        public Dictionary<int, int> Reasons { get; } = [];
    }
}
