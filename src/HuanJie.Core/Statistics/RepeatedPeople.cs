using System.Collections.Immutable;
using System.Numerics;
using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>The people of a snapshot who are in more than one roster, with each place: what a sum of headcounts counts twice.</summary>
/// <remarks>
/// They are few among millions, so a bit set comes first: an id whose hash nobody shares cannot be there twice (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
/// CACM 1970, with one hash). Only the ids that pass, one in thirty or so, go into a table. Which ones pass depends on the hash, what is found does not.
/// </remarks>
internal static class RepeatedPeople
{
    private const int BitsForOne = 32;

    /// <summary>The people of this term in more than one roster, in ordinal order of id; each with part and person.</summary>
    public static ImmutableArray<(PersonId Id, ImmutableArray<(int Part, int Person)> Places)> In(ImmutableArray<SnapshotPart> parts)
    {
        var people = parts.Sum(static part => part.IsFormer ? 0L : part.People.Count);
        var words = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(people * BitsForOne / 64, 1));
        var (once, twice) = (new ulong[words], new ulong[words]);
        ForEach(parts, (id, _, _) =>
        {
            var (word, bit) = PlaceOf(id, words);
            twice[word] |= once[word] & bit;
            once[word] |= bit;
        });

        var places = new Dictionary<PersonId, List<(int Part, int Person)>>();
        ForEach(parts, (id, part, person) =>
        {
            var (word, bit) = PlaceOf(id, words);
            if ((twice[word] & bit) != 0)
            {
                if (!places.TryGetValue(id, out var found))
                {
                    places.Add(id, found = []);
                }

                found.Add((part, person));
            }
        });
        return [.. places.Where(static place => place.Value.Count > 1).OrderBy(static place => place.Key).Select(static place => (place.Key, place.Value.ToImmutableArray()))];
    }

    // Two hashes: the one of the text is as good in its low bits as in its high ones.
    private static (ulong Word, ulong Bit) PlaceOf(PersonId id, ulong words)
    {
        var hash = (uint)id.GetHashCode() * 0x9E3779B97F4A7C15;
        return ((hash >> 20) & (words - 1), 1UL << (int)(hash >> 58));
    }

    private static void ForEach(ImmutableArray<SnapshotPart> parts, Action<PersonId, int, int> action)
    {
        for (var part = 0; part < parts.Length; part++)
        {
            var person = 0;
            foreach (var block in parts[part].IsFormer ? [] : parts[part].People.Ids)
            {
                foreach (var id in block)
                {
                    action(id, part, person++);
                }
            }
        }
    }
}
