using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>A joint review indexed once: lists, replies and single opinions up to a day.</summary>
/// <remarks>Most of the matrix is "the rest is clear", so only what is said of somebody by name is stored person by person.</remarks>
internal sealed class ReviewBoard
{
    private readonly JointReview _review;
    private readonly int _required;
    private readonly Dictionary<RecordId, int> _departments = [];
    private readonly Dictionary<int, int> _rounds = [];
    private readonly HashSet<PersonId>[] _lists;
    private readonly bool[][] _rest;
    private readonly LocalDate?[][] _restOn;
    private readonly bool[] _isRestClear;
    private readonly Dictionary<PersonId, List<Said>> _said = [];

    public ReviewBoard(JointReview review, LocalDate day)
    {
        _review = review;
        _required = review.RoundsRequired ?? Math.Max(1, review.Rounds.Count);
        foreach (var department in review.Departments)
        {
            _departments.Add(department.Id, _departments.Count);
        }

        foreach (var round in review.Rounds)
        {
            _rounds.Add(round.Number, _rounds.Count);
        }

        _lists = [.. review.Rounds.Select(round => round.On <= day ? round.People.ToHashSet() : [])];
        _rest = [.. review.Departments.Select(_ => new bool[_rounds.Count])];
        _restOn = [.. review.Departments.Select(_ => new LocalDate?[_rounds.Count])];
        foreach (var reply in review.Replies)
        {
            // A reply of a department or to a round that the review does not have says nothing here; the problems of the record tell of it.
            if (reply.On <= day && _departments.TryGetValue(reply.Department, out var department) && _rounds.TryGetValue(reply.Round, out var round))
            {
                Add(reply, department, round, isTimely: review.Rounds[round].On <= reply.On);
            }
        }

        _isRestClear = [.. Enumerable.Range(0, _rounds.Count).Select(round => Enumerable.Range(0, _departments.Count).All(department => _rest[department][round]))];
    }

    public ValueList<PersonId> People => [.. _lists.SelectMany(static list => list).Concat(_said.Keys).Distinct().Order()];

    public ReviewVerdict Verdict(PersonId person)
    {
        var said = _said.GetValueOrDefault(person);
        List<RecordId> vetoes = [], doubts = [];
        List<ReviewCell> silent = [];
        SortedSet<ReviewReason> reasons = [], vetoReasons = [];
        var overturned = 0;
        var isMixed = said is not null || HasSilence(person);
        for (var department = 0; isMixed && department < _departments.Count; department++)
        {
            var cells = Cells(person, department, said);
            var stands = Opinion.Silent;
            for (var round = 0; round < cells.Length; round++)
            {
                var (opinion, isOverturned) = cells[round];
                overturned += isOverturned && opinion > Opinion.Clear ? 1 : 0;
                stands = isOverturned ? stands : stands.And(opinion);
                if (opinion is Opinion.Silent && !isOverturned && _lists[round].Contains(person))
                {
                    silent.Add(new(_review.Departments[department].Id, _review.Rounds[round].Number));
                }
            }

            (stands switch { Opinion.Veto => vetoes, Opinion.Doubt => doubts, _ => null })?.Add(_review.Departments[department].Id);
            var standing = (said ?? []).Where(one => one.Department == department && one.Opinion > Opinion.Clear && !cells[one.Round].IsOverturned).ToList();
            reasons.UnionWith(standing.Select(static one => one.Reason));
            vetoReasons.UnionWith(standing.Where(static one => one.Opinion is Opinion.Veto).Select(static one => one.Reason));
        }

        return new()
        {
            Person = person,
            VetoedBy = [.. vetoes],
            DoubtedBy = [.. doubts],
            Silent = [.. silent],
            RoundsToCome = Math.Max(0, _required - _lists.Count(list => list.Contains(person))),
            Overturned = overturned,
            Reasons = [.. reasons],
            VetoReasons = [.. vetoReasons],
        };
    }

    /// <summary>What every department said of a person in every round in which it was asked, or spoke.</summary>
    public ValueList<ReviewEntry> Entries(PersonId person)
    {
        var said = _said.GetValueOrDefault(person);
        List<ReviewEntry> entries = [];
        for (var department = 0; department < _departments.Count; department++)
        {
            var cells = Cells(person, department, said);
            for (var round = 0; round < cells.Length; round++)
            {
                var (opinion, isOverturned) = cells[round];
                if (opinion is Opinion.Silent && !_lists[round].Contains(person))
                {
                    continue;
                }

                // The reply that decided: the first of those that say what stands.
                var decisive = (said ?? []).Where(one => one.Department == department && one.Round == round && one.Opinion == opinion).OrderBy(static one => one.On).Select(static one => (Said?)one).FirstOrDefault();
                entries.Add(new(_review.Departments[department].Id, _review.Rounds[round].Number, opinion, opinion is Opinion.Silent ? null : decisive?.On ?? _restOn[department][round], decisive?.Reason ?? ReviewReason.Unknown, isOverturned));
            }
        }

        return [.. entries];
    }

    public ValueList<ReviewCount> Count()
    {
        var counts = _rest.Select(rounds => rounds.Select(static _ => new int[5]).ToArray()).ToArray();
        for (var round = 0; round < _rounds.Count; round++)
        {
            // Whoever is not named in any reply stands with the rest, all at once.
            var unnamed = _lists[round].Count(person => !_said.ContainsKey(person));
            for (var department = 0; department < _departments.Count; department++)
            {
                counts[department][round][_rest[department][round] ? (int)Opinion.Clear : (int)Opinion.Silent] += unnamed;
            }
        }

        foreach (var (person, said) in _said)
        {
            for (var department = 0; department < _departments.Count; department++)
            {
                var cells = Cells(person, department, said);
                for (var round = 0; round < cells.Length; round++)
                {
                    if (_lists[round].Contains(person) || cells[round].Opinion > Opinion.Silent)
                    {
                        counts[department][round][cells[round].IsOverturned ? 4 : (int)cells[round].Opinion]++;
                    }
                }
            }
        }

        return
        [
            .. from department in Enumerable.Range(0, _departments.Count)
               from round in Enumerable.Range(0, _rounds.Count)
               select new ReviewCount(
                   _review.Departments[department].Id,
                   _review.Rounds[round].Number,
                   counts[department][round][(int)Opinion.Clear],
                   counts[department][round][(int)Opinion.Doubt],
                   counts[department][round][(int)Opinion.Veto],
                   counts[department][round][4],
                   counts[department][round][(int)Opinion.Silent]),
        ];
    }

    // Whoever no reply names stands with the rest, and needs a look at single cells only where somebody has not cleared the rest.
    private bool HasSilence(PersonId person)
    {
        for (var round = 0; round < _rounds.Count; round++)
        {
            if (!_isRestClear[round] && _lists[round].Contains(person))
            {
                return true;
            }
        }

        return false;
    }

    // A reply from before the list went out clears nobody and overturns nothing; an objection in it is known all the same.
    private void Add(ReviewReply reply, int department, int round, bool isTimely)
    {
        if (isTimely && reply.ClearsTheRest)
        {
            _rest[department][round] = true;
            _restOn[department][round] ??= reply.On;
        }

        foreach (var opinion in reply.Opinions)
        {
            if (!isTimely && opinion.Opinion <= Opinion.Clear)
            {
                continue;
            }

            if (!_said.TryGetValue(opinion.Person, out var list))
            {
                _said.Add(opinion.Person, list = []);
            }

            // To say nothing takes the place of nothing.
            int? overturns = isTimely && opinion is { Overturns: { } number, Opinion: > Opinion.Silent } && _rounds.TryGetValue(number, out var earlier) ? earlier : null;
            list.Add(new(department, round, opinion.Opinion, overturns, opinion.Reason, reply.On));
        }
    }

    // One department's opinions on a person, round by round, and which of them a later one that stands overturns.
    private (Opinion Opinion, bool IsOverturned)[] Cells(PersonId person, int department, List<Said>? said)
    {
        var cells = new (Opinion Opinion, bool IsOverturned)[_rounds.Count];
        for (var round = 0; round < cells.Length; round++)
        {
            cells[round].Opinion = _rest[department][round] && _lists[round].Contains(person) ? Opinion.Clear : Opinion.Silent;
        }

        foreach (var one in said ?? [])
        {
            if (one.Department == department)
            {
                cells[one.Round].Opinion = cells[one.Round].Opinion.And(one.Opinion);
            }
        }

        // From the last round back: what is overturned overturns nothing, nor does what a graver opinion of its own round outweighs; and there must be something to overturn.
        for (var round = cells.Length - 1; round > 0; round--)
        {
            if (!cells[round].IsOverturned)
            {
                foreach (var one in said ?? [])
                {
                    if (one.Department == department && one.Round == round && one.Opinion == cells[round].Opinion && one.Overturns is { } earlier && cells[earlier].Opinion > Opinion.Silent)
                    {
                        cells[earlier].IsOverturned = true;
                    }
                }
            }
        }

        return cells;
    }

    private readonly record struct Said(int Department, int Round, Opinion Opinion, int? Overturns, ReviewReason Reason, LocalDate On);
}
