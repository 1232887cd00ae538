using System.Collections.Immutable;

namespace HuanJie.Statistics;

/// <summary>Counts in runs of a snapshot what some questions ask for, and nothing else: mutable, and reused from group to group.</summary>
/// <remarks>The same numbers as the <see cref="Tally"/> of the run has; that one is the plain version of this.</remarks>
internal sealed class NumberCounter
{
    private readonly long[] _counts;
    private readonly int _asOfKey;
    private readonly (int Plane, int Place)[] _organisations;
    private readonly (FinishedElections Which, int Place)[] _finished;
    private readonly int _crossServing;
    private readonly ImmutableArray<SnapshotQuestions.GroupQuestions> _groups;
    private readonly (int At, int Place)[][] _stored;
    private readonly int[] _storedCounts;
    private readonly AgeCounter? _ages;
    private readonly bool _asksForFormer;
    private readonly PlaneWindow _window = new();
    private readonly PlaneCut _cut = new();
    private readonly PlaneCut _home = new();
    private BitPlanes? _storedIn;

    public NumberCounter(SnapshotQuestions questions)
    {
        _counts = new long[questions.Counts];
        _asOfKey = OrganisationColumns.KeyOf(questions.Basis.AsOf);
        _organisations = [.. questions.OrganisationPlanes.Select(static plane => (plane.Key, plane.Value))];
        _finished = [.. questions.FinishedPlaces.Select(static finished => (finished.Key, finished.Value))];
        _crossServing = questions.CrossServingPlace;
        _groups = [.. questions.Groups];
        _stored = [.. _groups.Select(static group => new (int, int)[group.Planes.Count])];
        _storedCounts = new int[_groups.Length];
        _asksForFormer = _groups.Any(static group => group.FormerPlanes.Count > 0);
        _ages = _groups.Any(static group => group.Ages.Count > 0) ? new AgeCounter(questions, _counts) : null;
    }

    /// <summary>Forgets everything counted.</summary>
    public void Clear() => Array.Clear(_counts);

    /// <summary>Everything counted, by place.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    /// <summary>Counts a run of organisations with their people.</summary>
    public void Add(SnapshotPart part, in SnapshotRun run)
    {
        if (part.IsFormer)
        {
            AddFormer(part.People.Bits, part.PeopleOf(run));
        }
        else
        {
            AddOrganisations(part.Organisations, run.Start..run.End);
            AddPeople(part.People, part.PeopleOf(run));
        }
    }

    private void AddOrganisations(OrganisationColumns organisations, Range run)
    {
        if (_organisations.Length > 0)
        {
            BitPlanes.CutAll(run, _cut);
            foreach (var (plane, place) in _organisations)
            {
                _counts[place] += organisations.Bits.CountOf(_cut, plane, run);
            }
        }

        if (_finished.Length > 0)
        {
            var finished = organisations.FinishedBy(_asOfKey, run);
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

    private void AddPeople(PeopleColumns people, Range run)
    {
        if (_groups.IsEmpty && _crossServing < 0)
        {
            return;
        }

        LookUp(people.Bits);
        _window.MoveTo(people.Bits, run);
        if (_crossServing >= 0)
        {
            _counts[_crossServing] += _window.Cut(PeopleColumns.CrossServing, _cut);
        }

        _ages?.Prepare(people, run);
        for (var group = 0; group < _groups.Length; group++)
        {
            var inGroup = _window.Cut(PeopleColumns.GroupsAt + (int)_groups[group].Group, _cut);
            if (inGroup == 0)
            {
                continue;
            }

            _counts[_groups[group].People] += inGroup;
            _window.CountOf(_cut, _stored[group].AsSpan(0, _storedCounts[group]), _counts);
            _ages?.Add(group, _cut);
        }

        _ages?.AddInexact(people, run);
    }

    // Where the planes asked for are in the blocks of a part, which has some hundred runs: those that say no everywhere are left out.
    private void LookUp(BitPlanes bits)
    {
        if (bits == _storedIn)
        {
            return;
        }

        _storedIn = bits;
        for (var group = 0; group < _stored.Length; group++)
        {
            var stored = 0;
            foreach (var (plane, place) in _groups[group].Planes)
            {
                if (!bits.IsEmpty(plane))
                {
                    _stored[group][stored++] = (bits.PlaceOf(plane), place);
                }
            }

            _storedCounts[group] = stored;
        }
    }

    // Of last term's people only who left is counted, and of whom it is not known.
    private void AddFormer(BitPlanes bits, Range run)
    {
        if (!_asksForFormer)
        {
            return;
        }

        _window.MoveTo(bits, run);
        foreach (var questions in _groups)
        {
            if (questions.FormerPlanes.Count == 0 || _window.Cut(PeopleColumns.GroupsAt + (int)questions.Group, _cut) == 0)
            {
                continue;
            }

            foreach (var (plane, place) in questions.FormerPlanes)
            {
                _counts[place] += _window.CountOf(_cut, plane);
            }

            if (questions.Reasons.Count > 0 && _window.CutFurther(_cut, PeopleColumns.LeftAt + (int)questions.Group.Home, _home) > 0)
            {
                foreach (var (reason, place) in questions.Reasons)
                {
                    _counts[place] += _window.CountOf(_home, PeopleColumns.ReasonsAt + reason);
                }
            }
        }
    }
}
