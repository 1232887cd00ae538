using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Finds who is elected in the contests of a valid poll, from the highest post down.</summary>
internal sealed partial class Count
{
    private readonly Decision _decision;
    private readonly Poll _poll;
    private readonly long _threshold;
    private readonly Line[] _lines;
    private readonly KinElected? _kin;
    private readonly List<Verdict> _verdicts = [];
    private readonly List<SeatHeld> _leaving = [];
    private readonly List<string> _missing = [];

    public Count(Decision decision, Poll poll, long threshold)
    {
        _decision = decision;
        _poll = poll;
        _threshold = threshold;
        _kin = poll.Kin is null ? null : decision.Find<KinElected>();

        // The separate line for a woman comes after the ordinary one of the same post, as on the ballot.
        _lines = [.. poll.Contests.Select(static contest => new Line(contest)).OrderBy(static line => line.Contest.Post).ThenBy(static line => line.Contest.ForWoman)];
        RollDown();
    }

    public ValueList<Verdict> Verdicts => [.. _verdicts];

    /// <summary>Those who leave a seat: to kin in a higher post, or for a higher post of their own.</summary>
    public ValueList<SeatHeld> Leaving => [.. _poll.AlreadyElected.Where(held => _leaving.Contains(held) || Rises(held))];

    public ValueList<string> Missing => [.. _missing];

    public ValueList<ContestOutcome> Make()
    {
        Elect();
        while (FindKin() is { } conflict)
        {
            Resolve(conflict);
            Elect();
        }

        return [.. _poll.Contests.Select(contest => Outcome(Array.Find(_lines, line => ReferenceEquals(line.Contest, contest))!))];
    }

    private void RollDown()
    {
        if (_decision.Find<VoteRollDown>() is null)
        {
            return;
        }

        for (var i = 0; i < _lines.Length; i++)
        {
            foreach (var entry in _lines[i].Entries)
            {
                entry.Votes += _lines.Take(i).Where(line => line.Contest.Post < _lines[i].Contest.Post).SelectMany(static line => line.Contest.Candidates).Where(candidate => candidate.Id == entry.Person).Sum(static candidate => (long)candidate.Votes);
            }
        }
    }

    private void Elect()
    {
        // Nothing is decided yet, of lines that come later either: what an earlier pass found does not count.
        _missing.Clear();
        foreach (var entry in _lines.SelectMany(static line => line.Entries))
        {
            entry.Kind = ResultKind.Undetermined;
        }

        var taken = new HashSet<PersonId>();
        foreach (var line in _lines)
        {
            foreach (var entry in line.Entries)
            {
                entry.Kind = entry.YieldsTo is not null ? ResultKind.YieldsToKin
                    : taken.Contains(entry.Person) ? ResultKind.HoldsHigherPost
                    : entry.LevelWithKin ? ResultKind.Tied
                    : entry.Votes < _threshold ? ResultKind.BelowThreshold
                    : ResultKind.NotAmongMost;
            }

            line.TiedSeats = line.KinSeats;
            line.KeptForWoman = false;
            line.FirstElected = null;
            Elect(line);

            // Who is level for a higher post takes a lower one meanwhile, and leaves it when the further vote elects.
            taken.UnionWith(line.Entries.Where(static entry => entry.Kind is ResultKind.Elected).Select(static entry => entry.Person));
        }
    }

    private void Elect(Line line)
    {
        // Stable, so that equal votes stay in the order of the ballot.
        Entry[] passing = [.. line.Entries.Where(static entry => entry.Kind is ResultKind.NotAmongMost).OrderByDescending(static entry => entry.Votes)];
        var seats = line.Contest.Seats - line.KinSeats;
        if (line.Contest is { Post.Position: Position.Member, ForWoman: false } && passing.Length >= seats && _decision.Find<WomanSeat>() is not null && !WomanElsewhere())
        {
            ElectWithWoman(line, passing, seats);
        }
        else
        {
            Cut(line, passing, seats);
        }
    }

    // By votes; at the cut those level are all tied for what is left.
    private static void Cut(Line line, Entry[] passing, int seats)
    {
        if (passing.Length <= seats)
        {
            Array.ForEach(passing, static entry => entry.Kind = ResultKind.Elected);
            return;
        }

        var cut = seats == 0 ? long.MaxValue : passing[seats - 1].Votes;
        var isTie = seats > 0 && passing[seats].Votes == cut;
        for (var i = 0; i < passing.Length; i++)
        {
            passing[i].Kind = isTie && passing[i].Votes == cut ? ResultKind.Tied : i < seats ? ResultKind.Elected : ResultKind.NotAmongMost;
        }

        line.TiedSeats += isTie ? seats - passing.Count(entry => entry.Votes > cut) : 0;
    }

    private void ElectWithWoman(Line line, Entry[] passing, int seats)
    {
        Cut(line, passing, seats);
        if (seats == 0 || passing.Any(static entry => entry is { Kind: ResultKind.Elected, Sex: Sex.Female }))
        {
            return;
        }

        // Whether a seat is a woman's hangs on the sexes of those who sit or are elected elsewhere, and of whoever reached the votes that elect with no fewer than the first woman.
        Entry[] women = [.. passing.Where(static entry => entry.Sex is Sex.Female)];
        var first = women.Length == 0 ? 0 : women[0].Votes;
        _missing.AddRange(SexesElsewhere().Where(static seat => IsUnknown(seat.Sex)).Concat(passing.Where(entry => IsUnknown(entry.Sex) && entry.Votes >= first).Select(static entry => (entry.Person, entry.Sex)))
            .Select(static unknown => FactNames.OfMember(unknown.Person, FactNames.Sex)));
        line.TiedSeats = line.KinSeats;
        Array.ForEach(passing, static entry => entry.Kind = ResultKind.NotAmongMost);
        if (women.Length == 0)
        {
            line.KeptForWoman = true;
            Cut(line, passing, seats - 1);
        }
        else
        {
            Cut(line, women, 1);
            line.FirstElected = Array.Find(women, static woman => woman.Kind is ResultKind.Elected)?.Person;
            Cut(line, [.. passing.Where(static entry => entry.Kind is ResultKind.NotAmongMost)], seats - 1);
        }
    }

    // Where the ballot has a separate line for a woman, her seat is there, filled or not.
    private bool WomanElsewhere() => _lines.Any(static other => other.Contest.ForWoman) || SexesElsewhere().Any(static seat => seat.Sex is Sex.Female);

    // Asked before the line itself is decided: whoever is elected so far is elected elsewhere.
    private IEnumerable<(PersonId Person, Sex Sex)> SexesElsewhere() =>
        _poll.AlreadyElected.Where(held => !_leaving.Contains(held)).Select(static held => (held.Person, held.Sex))
            .Concat(_lines.Where(static other => other.Contest.Post.Position is not Position.Member).SelectMany(static other => other.Entries).Where(static entry => entry.Kind is ResultKind.Elected).Select(static entry => (entry.Person, entry.Sex)));

    private static bool IsUnknown(Sex sex) => sex is not (Sex.Male or Sex.Female);

    private bool Rises(SeatHeld held) => _lines.SelectMany(static line => line.Entries).Any(entry => entry.Kind is ResultKind.Elected && entry.Person == held.Person);

    private ContestOutcome Outcome(Line line)
    {
        var elected = line.Entries.Where(static entry => entry.Kind is ResultKind.Elected).OrderByDescending(static entry => entry.Votes).Select(static entry => entry.Person).ToValueList();
        var unfilled = line.Contest.Seats - elected.Count - line.TiedSeats;
        var outcome = new ContestOutcome(line.Contest)
        {
            Elected = elected,
            Tied = [.. line.Entries.Where(static entry => entry.Kind is ResultKind.Tied).Select(static entry => entry.Person)],
            TiedSeats = line.TiedSeats,
            Unfilled = unfilled,
            Next = unfilled == 0 ? [] : Next(line, unfilled),
            Threshold = _threshold,
            KeptForWoman = line.KeptForWoman,
            Results = [.. line.Entries.Select(entry => new CandidateResult(entry.Person, entry.Votes, entry.Kind)
            {
                VotesShort = Math.Max(0, _threshold - entry.Votes),
                VotesOver = Math.Max(0, entry.Votes - _threshold),
                YieldsTo = entry.YieldsTo,
            })],
        };
        if (outcome.Tied.Count > 0 && _decision.Find<TieRevote>() is { } tie)
        {
            _verdicts.Add(tie.Say(TieRevote.ExamineTie(outcome)));
        }

        if (line.FirstElected is { } woman)
        {
            _verdicts.Add(_decision.Find<WomanSeat>()!.Say(WomanSeat.ExamineFirst(woman)));
        }

        if (line.KeptForWoman)
        {
            _verdicts.Add(_decision.Find<WomanSeat>()!.Say(WomanSeat.ExamineKept()));
        }

        return outcome;
    }

    // Those not elected who had most votes: as many more than the seats left as the rule says, and whoever is level with the last of them.
    private ValueList<PersonId> Next(Line line, int unfilled)
    {
        Entry[] losers =
        [
            .. line.Entries
                .Where(entry => entry.Kind is ResultKind.BelowThreshold or ResultKind.NotAmongMost && (!line.KeptForWoman || entry.Sex is Sex.Female))
                .OrderByDescending(static entry => entry.Votes),
        ];
        var stand = _decision.ExtraCandidates is { } extra ? Math.Min(losers.Length, unfilled + extra) : losers.Length;
        return stand == 0 ? [] : [.. losers.Where(entry => entry.Votes >= losers[stand - 1].Votes).Select(static entry => entry.Person)];
    }

    private sealed class Line(Contest contest)
    {
        public Contest Contest => contest;

        public Entry[] Entries { get; } = [.. contest.Candidates.Select(static candidate => new Entry(candidate))];

        public int TiedSeats { get; set; }

        /// <summary>Seats for kin level with each other, who are voted on again.</summary>
        public int KinSeats { get; set; }

        public bool KeptForWoman { get; set; }

        /// <summary>The woman who came first, where the rule made the difference.</summary>
        public PersonId? FirstElected { get; set; }
    }

    private sealed class Entry(PollCandidate candidate)
    {
        public PersonId Person => candidate.Id;

        public Sex Sex => candidate.Sex;

        public long Votes { get; set; } = candidate.Votes;

        public ResultKind Kind { get; set; }

        public PersonId? YieldsTo { get; set; }

        public bool LevelWithKin { get; set; }
    }
}
