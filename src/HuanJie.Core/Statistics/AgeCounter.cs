using System.Runtime.Intrinsics;
using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>Counts in runs of a snapshot what some questions ask about ages: for each age asked for, who has reached it is one more plane.</summary>
internal sealed class AgeCounter
{
    private const int Beyond = AgeDistribution.MaxAge + 1;

    private readonly long[] _counts;
    private readonly int _onKey;
    private readonly int[] _ages;
    private readonly Question[][] _questions;
    private readonly MemberGroup[] _groups;
    private readonly bool _asksForYears;
    private readonly PlaneWindow _window = new();
    private readonly PlaneCut _known = new();
    private readonly long[] _reached;
    private readonly bool[] _anyReached;

    // Blocks of the run at hand: for each age, the people who have reached it; those whose age counts; those who have had their birthday this year.
    private readonly Vector512<ulong>[][] _haveReached;
    private Vector512<ulong>[] _counted = [];
    private Vector512<ulong>[] _birthdays = [];
    private int _blocks;

    public AgeCounter(SnapshotQuestions questions, long[] counts)
    {
        _counts = counts;
        _onKey = Age.OnKey(questions.Basis.AsOf, questions.Basis.LeapDay);
        _groups = [.. questions.Groups.Select(static group => group.Group)];
        _ages = [.. questions.Groups.SelectMany(static group => group.Ages.Keys).SelectMany(static age => new[] { age.Least, age.Most + 1 }).Append(0).Append(Beyond).Distinct().Order()];
        _questions = [.. questions.Groups.Select(group => group.Ages.Select(age =>
            new Question(age.Key.Measure, age.Key.Least, age.Key.Most, Array.IndexOf(_ages, age.Key.Least), Array.IndexOf(_ages, age.Key.Most + 1), age.Value)).ToArray())];
        _asksForYears = _questions.Any(static group => Array.Exists(group, static question => question.IsOfYears));
        _reached = new long[_ages.Length];
        _anyReached = new bool[_ages.Length];
        _haveReached = [.. _ages.Select(static _ => Array.Empty<Vector512<ulong>>())];
    }

    /// <summary>Works out who in a run has reached which age.</summary>
    public void Prepare(PeopleColumns people, Range run)
    {
        _window.MoveTo(people.Births.Bits, run);
        _blocks = _window.Count;
        var today = PackedSeat.SinceFirstYear(_onKey);
        for (var age = 0; age < _ages.Length; age++)
        {
            _anyReached[age] = people.Births.AtMost(Room(ref _haveReached[age]), _window, today - (_ages[age] << PartialDate.YearShift));
        }

        if (_asksForYears)
        {
            people.Births.HadBirthday(Room(ref _birthdays), _window, today);
            var counted = Room(ref _counted);
            for (var block = 0; block < counted.Length; block++)
            {
                counted[block] = Vector512.AndNot(_haveReached[0][block], _haveReached[^1][block]);
            }
        }
    }

    /// <summary>Counts the people of a group in the run at hand whose births are known to the day.</summary>
    /// <param name="group">The place of the group among the questions.</param>
    /// <param name="cut">Its people in the run.</param>
    public void Add(int group, PlaneCut cut)
    {
        if (_questions[group].Length == 0)
        {
            return;
        }

        for (var age = 0; age < _ages.Length; age++)
        {
            _reached[age] = _anyReached[age] ? cut.CountIn(_haveReached[age].AsSpan(0, _blocks)) : 0;
        }

        long? years = null;
        foreach (var question in _questions[group])
        {
            _counts[question.Place] += question.IsOfYears
                ? years ??= YearsOf(cut)
                : _reached[question.LeastAt] - _reached[question.BeyondAt];
        }
    }

    /// <summary>Counts the people of a run whose births are known to the month or the year, or are far from ours; unknown ones are whoever is left.</summary>
    public void AddInexact(PeopleColumns people, Range run)
    {
        var inexact = people.Inexact;
        for (var i = InexactBirth.FirstFrom(inexact, run.Start.Value); i < inexact.Length && inexact[i].Person < run.End.Value; i++)
        {
            if (Age.TryRange(inexact[i].Key, _onKey, out var least, out var most) && most <= AgeDistribution.MaxAge)
            {
                AddInexact(inexact[i].SeatClass, least, most);
            }
        }
    }

    private void AddInexact(int seatClass, int least, int most)
    {
        for (var group = 0; group < _groups.Length; group++)
        {
            if (SeatClass.IsIn(seatClass, _groups[group]))
            {
                foreach (var question in _questions[group])
                {
                    _counts[question.Place] += question.Of(least, most);
                }
            }
        }
    }

    // Whole years are the years between less one, and that one for who has had this year's birthday.
    private long YearsOf(PlaneCut cut)
    {
        _known.Take(cut, _counted.AsSpan(0, _blocks));
        var years = (_reached[0] - _reached[^1]) * ((PackedSeat.SinceFirstYear(_onKey) >> PartialDate.YearShift) - 1);
        for (var digit = BirthPlanes.YearsAt; digit < BirthPlanes.Digits; digit++)
        {
            years -= _window.CountOf(_known, digit) << (digit - BirthPlanes.YearsAt);
        }

        return years + _known.CountIn(_birthdays.AsSpan(0, _blocks));
    }

    private Span<Vector512<ulong>> Room(ref Vector512<ulong>[] blocks)
    {
        if (blocks.Length < _blocks)
        {
            blocks = new Vector512<ulong>[_blocks];
        }

        return blocks.AsSpan(0, _blocks);
    }

    /// <summary>One number asked for, with the places of its ages in the list of ages and of its count.</summary>
    private readonly record struct Question(AgeMeasure Measure, int Least, int Most, int LeastAt, int BeyondAt, int Place)
    {
        public bool IsOfYears => Measure is AgeMeasure.LeastYears or AgeMeasure.MostYears;

        /// <summary>What somebody adds whose age is one of two, or one.</summary>
        public long Of(int least, int most) => Measure switch
        {
            AgeMeasure.Certain => least >= Least && most <= Most ? 1 : 0,
            AgeMeasure.Possible => most >= Least && least <= Most ? 1 : 0,
            AgeMeasure.Known => 1,
            AgeMeasure.LeastYears => least,
            _ => most,
        };
    }
}
