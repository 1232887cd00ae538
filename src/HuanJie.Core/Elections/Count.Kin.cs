using HuanJie.Members;

namespace HuanJie.Elections;

/// <content>Kin who are elected together: who stays, who leaves, and who is level.</content>
internal sealed partial class Count
{
    // The first who must leave: seats are asked from the highest post and the most votes down, those with equal votes together: each against all before them, then against each other.
    // Two who sat before the poll are not elected together by it.
    private Conflict? FindKin()
    {
        if (_kin is null)
        {
            return null;
        }

        List<Seated> seated =
        [
            .. _poll.AlreadyElected.Where(held => !_leaving.Contains(held) && !Rises(held)).Select(static held => new Seated(held.Person, held.Post, long.MaxValue, held, null)),
            .. from line in _lines
               from entry in line.Entries
               where entry.Kind is ResultKind.Elected
               select new Seated(entry.Person, line.Contest.Post, entry.Votes, null, entry),
        ];
        seated = [.. seated.OrderBy(static seat => seat.Post).ThenByDescending(static seat => seat.Votes)];
        var before = 0;
        foreach (var level in seated.GroupBy(static seat => (seat.Post, seat.Votes)).Select(static level => level.ToArray()))
        {
            if (First(seated.Take(before), level) is { } higher)
            {
                return higher;
            }

            if (First(level, level) is { } equal)
            {
                return equal with { Level = LevelWith(equal.Stays, level) };
            }

            before += level.Length;
        }

        return null;
    }

    private Conflict? First(IEnumerable<Seated> staying, Seated[] leaving) =>
        (from leaves in leaving
         from stays in staying
         where (stays.Held is null || leaves.Held is null) && Related(stays.Person, leaves.Person) is not null
         select new Conflict(stays, leaves, Related(stays.Person, leaves.Person)!.Value, [])).FirstOrDefault();

    // Those with equal votes who are kin of each other, over others among them too: a, b and c where a is kin of b, and b of c.
    private Seated[] LevelWith(Seated one, Seated[] level)
    {
        HashSet<Seated> found = [one];
        while (Array.Find(level, seat => !found.Contains(seat) && found.Any(known => Related(known.Person, seat.Person) is not null)) is { } another)
        {
            found.Add(another);
        }

        return [.. level.Where(found.Contains)];
    }

    // The most of some people of whom no two are kin.
    private int MostUnrelated(ReadOnlySpan<Seated> people)
    {
        if (people.Length == 0)
        {
            return 0;
        }

        var (one, others) = (people[0], people[1..].ToArray());
        Seated[] unrelated = [.. others.Where(other => Related(one.Person, other.Person) is null)];
        return unrelated.Length == others.Length ? 1 + MostUnrelated(others) : Math.Max(1 + MostUnrelated(unrelated), MostUnrelated(others));
    }

    private void Resolve(Conflict conflict)
    {
        var (stays, leaves, relation, level) = conflict;
        foreach (var line in _lines)
        {
            Seated[] here = [.. level.Where(seat => line.Entries.Contains(seat.Entry))];
            line.KinSeats += MostUnrelated(here);
            Array.ForEach(here, static seat => seat.Entry!.LevelWithKin = true);
        }

        if (level.Length > 0)
        {
            return;
        }

        if (leaves.Held is { } held)
        {
            _leaving.Add(held);
        }
        else
        {
            leaves.Entry!.YieldsTo = stays.Person;
        }

        _verdicts.Add(_kin!.Say(KinElected.ExamineDisplaced(stays.Person, leaves.Person, relation)));
    }

    private Relation? Related(PersonId one, PersonId other)
    {
        foreach (var pair in _poll.Kin!.Value)
        {
            if (_kin!.Set.Contains(pair.Relation) && ((pair.Person == one && pair.Other == other) || (pair.Person == other && pair.Other == one)))
            {
                return pair.Relation;
            }
        }

        return null;
    }

    private sealed record Seated(PersonId Person, Post Post, long Votes, SeatHeld? Held, Entry? Entry);

    private sealed record Conflict(Seated Stays, Seated Leaves, Relation Relation, Seated[] Level);
}
