using System.Text.Json;
using HuanJie.Json;
using Orleans.Serialization;

namespace HuanJie.Tests.Folds;

/// <summary>Lets the library's records travel between grains as the library's own JSON: the same names and the same strictness as in a file.</summary>
public static class ContractSerialization
{
    /// <summary>Gives the types of the library to a JSON serializer that keeps to the contract.</summary>
    public static IServiceCollection AddContractSerialization(this IServiceCollection services)
    {
        var options = new JsonSerializerOptions();
        HuanJieJson.Configure(options);
        return services.AddSerializer(serializer => serializer.AddJsonSerializer(type => type.Assembly == typeof(HuanJieJson).Assembly, options));
    }
}
