namespace HuanJie.Statistics;

/// <summary>Counts in runs of a snapshot what some questions ask for, and nothing else: mutable, and reused from group to group.</summary>
/// <remarks>The same numbers as the <see cref="Tally"/> of the run has; that one is the plain version of this.</remarks>
internal sealed class NumberCounter
{
    private readonly int _asOfKey;
    private readonly (FinishedElections Which, int Place)[] _finished;
    private readonly BlockCounter? _organisations;
    private readonly BlockCounter? _people;
    private readonly BlockCounter? _former;
    private readonly AgeCounter? _ages;
    private readonly long[] _counts;
    private readonly int _asked;

    public NumberCounter(SnapshotQuestions questions)
    {
        _asOfKey = OrganisationColumns.KeyOf(questions.Basis.AsOf);
        _finished = [.. questions.FinishedPlaces.Select(static finished => (finished.Key, finished.Value))];
        _ages = questions.Groups.Any(static group => group.Ages.Count > 0) ? new(questions) : null;
        _organisations = CounterOf([new(OrganisationColumns.Included, Places(questions.OrganisationPlanes))]);
        _people = CounterOf([.. CrossServing(questions), .. questions.Groups.Select(Now)]);
        _former = CounterOf([.. questions.Groups.SelectMany(Former)]);
        _asked = questions.Counts;
        _counts = new long[_ages?.Counts ?? _asked];
    }

    /// <summary>Forgets everything counted.</summary>
    public void Clear() => Array.Clear(_counts);

    /// <summary>Counts a run of organisations with their people.</summary>
    public void Add(SnapshotPart part, in SnapshotRun run)
    {
        if (part.IsFormer)
        {
            _former?.Add(part.People.Bits, run.People, _counts);
            return;
        }

        _organisations?.Add(part.Organisations.Bits, run.Organisations, _counts);
        if (_finished.Length > 0)
        {
            AddFinished(part.Organisations.FinishedBy(_asOfKey, run.Organisations));
        }

        _ages?.Planes.MoveTo(part.People.Births);
        _people?.Add(part.People.Bits, run.People, _counts, _ages?.Planes);
        _ages?.AddInexact(part.People, run.People, _counts);
    }

    /// <summary>Everything counted, by place.</summary>
    public long[] ToCounts()
    {
        var counts = _counts[.._asked];
        _ages?.AddExact(_counts, counts);
        return counts;
    }

    // Last term's people are asked who left and of whom it is not known; who left, why.
    private static IEnumerable<PlaneQuestions> Former(SnapshotQuestions.GroupQuestions group) =>
    [
        new(PlaneOf(group), Places(group.FormerPlanes)),
        new(PlaneOf(group), [.. group.Reasons.Select(static reason => (PeopleColumns.ReasonsAt + reason.Key, reason.Value))]) { AlsoIn = PeopleColumns.LeftAt + (int)group.Group.Home },
    ];

    private static IEnumerable<PlaneQuestions> CrossServing(SnapshotQuestions questions) =>
        questions.CrossServingPlace < 0 ? [] : [new(PeopleColumns.CrossServing, (PeopleColumns.CrossServing, questions.CrossServingPlace))];

    private static int PlaneOf(SnapshotQuestions.GroupQuestions group) => PeopleColumns.GroupsAt + (int)group.Group;

    private static (int Plane, int Place)[] Places(IReadOnlyDictionary<int, int> planes) => [.. planes.Select(static plane => (plane.Key, plane.Value))];

    private static BlockCounter? CounterOf(PlaneQuestions[] questions) =>
        Array.FindAll(questions, static cut => cut.Planes.Length + cut.Ages.Length > 0) is { Length: > 0 } asked ? new(asked) : null;

    private PlaneQuestions Now(SnapshotQuestions.GroupQuestions group) =>
        new(PlaneOf(group), [(PlaneOf(group), group.People), .. Places(group.Planes)]) { Ages = _ages?.AskedOf(group.Group) ?? [] };

    private void AddFinished((long Party, long Committee, long Both) finished)
    {
        foreach (var (which, place) in _finished)
        {
            _counts[place] += which switch
            {
                FinishedElections.Party => finished.Party,
                FinishedElections.Committee => finished.Committee,
                _ => finished.Both,
            };
        }
    }
}
