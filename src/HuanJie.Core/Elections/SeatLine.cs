using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>The seats of one line of the ballot in the course of an election (一项职务的名额进展): who holds them, and what is open.</summary>
/// <param name="Post">The post.</param>
/// <param name="ForWoman">Whether it is the separate line for a woman.</param>
/// <param name="Seats">The seats.</param>
public sealed record SeatLine(Post Post, bool ForWoman, int Seats)
{
    /// <summary>Those elected so far.</summary>
    public ValueList<SeatHeld> Holders { get; internal init; }

    /// <summary>Those level at the cut, who are voted on again.</summary>
    public ValueList<PersonId> Tied { get; internal init; }

    /// <summary>The seats for which they are voted on.</summary>
    public int TiedSeats { get; internal init; }

    /// <summary>Those who stand for the seats that nobody reached.</summary>
    public ValueList<PersonId> Next { get; internal init; }

    /// <summary>Whether a seat that nobody reached is kept for a woman, since none sits on the committee.</summary>
    public bool KeptForWoman { get; internal init; }

    /// <summary>The seats that nobody reached.</summary>
    public int Open => Seats - Holders.Count - TiedSeats;

    /// <summary>As in <c>Director: 1 of 1 filled</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Post}{(ForWoman ? " (for a woman)" : "")}: {Holders.Count} of {Seats} filled");
}

/// <summary>What the next poll asks on one line of the ballot (下一次投票的一项).</summary>
/// <param name="Post">The post.</param>
/// <param name="ForWoman">Whether it is the separate line for a woman.</param>
/// <param name="Seats">The seats that are voted on.</param>
/// <param name="Candidates">Those who stand, where law names them; empty in the first vote.</param>
public sealed record CourseLine(Post Post, bool ForWoman, int Seats, ValueList<PersonId> Candidates)
{
    /// <summary>Whether the seat is kept for a woman: then only women stand.</summary>
    public bool KeptForWoman { get; internal init; }

    /// <summary>As in <c>Director: 1 seats, among P-1, P-2</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Post}{(ForWoman ? " (for a woman)" : "")}: {Seats} seats{(Candidates.Count == 0 ? "" : $", among {string.Join(", ", Candidates)}")}");
}

/// <summary>What comes next in the course of an election (选举所处阶段).</summary>
public enum CourseStage : byte
{
    /// <summary>The first vote, or its repetition after a void one (正式选举、重新选举).</summary>
    First = 0,

    /// <summary>A vote among those level at the cut (再次投票).</summary>
    Revote = 1,

    /// <summary>A further vote for the seats that nobody reached (另行选举).</summary>
    Rerun = 2,

    /// <summary>Every seat is filled (全部选出).</summary>
    Complete = 3,

    /// <summary>The seats left stay empty, as a rule allows (缺额).</summary>
    LeftVacant = 4,

    /// <summary>Stopped and referred to the township (停止,报乡镇处理).</summary>
    Stopped = 5,
}
