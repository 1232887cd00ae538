using HuanJie.Members;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>Names a kin set in a sentence about a day: by the article that defines it, or by its relations before the article was in force.</summary>
internal static class KinSetWord
{
    private static readonly LocalDate CivilCode = new(2021, 1, 1);

    public static Argument Of(KinSet set, LocalDate day) =>
        new("set", set == KinSet.Civil1045 && day < CivilCode ? $"{set.Name}-relations" : set.Name, IsWord: true);
}
