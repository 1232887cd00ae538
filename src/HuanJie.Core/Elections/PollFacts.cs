using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>The names of the facts about a poll, and the numbers behind them.</summary>
internal static class PollFacts
{
    public const string Registered = "registered";
    public const string Due = "due";
    public const string Present = "present";
    public const string Issued = "issued";
    public const string Recovered = "recovered";
    public const string Spoiled = "spoiled";
    public const string Ballots = "ballots";
    public const string ValidBallots = "valid-ballots";
    public const string Electorate = "electorate";
    public const string Eligible = "eligible";
    public const string Representatives = "representatives";
    public const string Signatures = "signatures";
    public const string RepresentativeSignatures = "representativeSignatures";
    public const string Voted = "voted";
    public const string Yes = "yes";

    /// <summary>The number that a name stands for; null when it is not known.</summary>
    public static int? Of(Poll poll, string name) => name switch
    {
        Registered => poll.Registered,
        Due => poll.Due,
        Present => poll.Present,
        Issued => poll.Issued,
        Recovered or Ballots => poll.Recovered,
        ValidBallots => poll.ValidOrRest,
        _ => null,
    };

    /// <summary>The facts behind a name: where valid ballots are not known, the two numbers that they follow from.</summary>
    public static ValueList<string> Behind(Poll poll, string name) => name switch
    {
        Ballots => [Recovered],
        ValidBallots when poll.Recovered is null => [Recovered],
        ValidBallots => [Spoiled],
        _ => [name],
    };

    public static Judgement Unknown(Poll poll, params ReadOnlySpan<string> names)
    {
        List<string> missing = [];
        foreach (var name in names)
        {
            if (Of(poll, name) is null)
            {
                missing.AddRange(Behind(poll, name));
            }
        }

        return Judgement.ForWantOf([.. missing]);
    }
}
