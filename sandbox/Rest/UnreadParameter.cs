using System.Globalization;
using Microsoft.AspNetCore.Http.Metadata;

namespace DebateBot.Sandbox.Rest;

/// <summary>
/// Which optional parameter is not of its type: there the framework's generated binding sets the status 400 and says no more, while it
/// throws, with the name, for one that must be given.
/// </summary>
internal static class UnreadParameter
{
    /// <returns>Its name as the handler writes it; null when each can be read.</returns>
    public static string? Find(HttpContext context) =>
        context
            .GetEndpoint()
            ?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .FirstOrDefault(parameter =>
                parameter is { HasTryParse: true, IsOptional: true } && !IsRead(context, parameter)
            )
            ?.Name;

    private static bool IsRead(HttpContext context, IParameterBindingMetadata parameter)
    {
        var given = context.GetRouteValue(parameter.Name) as string ?? context.Request.Query[parameter.Name].ToString();
        var type = Nullable.GetUnderlyingType(parameter.ParameterInfo.ParameterType);
        return given.Length == 0
            || (
                type == typeof(long) ? long.TryParse(given, CultureInfo.InvariantCulture, out _)
                : type == typeof(int) ? int.TryParse(given, CultureInfo.InvariantCulture, out _)
                : type != typeof(DateTimeOffset) || DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, out _)
            );
    }
}
