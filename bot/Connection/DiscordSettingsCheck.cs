using Microsoft.Extensions.Options;

namespace DebateBot.Connection;

/// <summary>What is wrong with the settings, each as a sentence that names the key and what to set.</summary>
/// <remarks>
/// Written by hand: what the options generator makes of a [Range] does not use its ErrorMessage, and it puts the property's name before
/// every other sentence.
/// </remarks>
public sealed class DiscordSettingsCheck : IValidateOptions<DiscordSettings>
{
    private const int MostShards = 16_000; // more is a slip of the hand

    public ValidateOptionsResult Validate(string? name, DiscordSettings options)
    {
        var wrong = Sentences(options).ToList();
        return wrong is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Sentences(DiscordSettings settings)
    {
        if (settings.Token.Any(char.IsWhiteSpace))
            yield return "Discord:Token has a space or a line break in it. Copy the token again, without what is around it.";
        else if (settings.Token.Length == 0)
            yield return "Discord:Token is empty. Set it to the token that https://discord.com/developers/applications shows under Bot (the environment variable is Discord__Token), or Discord:TokenFile to a file that holds it.";

        if (!Uri.TryCreate(settings.ApiUrl, UriKind.Absolute, out var address) || !IsHttp(address))
            yield return "Discord:ApiUrl is not an address. Remove the line to use https://discord.com/api/v10.";

        if (settings.RequestsPerSecond is < 1 or > 50)
            yield return "Discord:RequestsPerSecond must be 1 to 50, which is what Discord allows one bot. Remove the line to use 45.";

        if (settings.Shards is < 0 or > MostShards)
            yield return "Discord:Shards must be 0, which leaves it to Discord, or the number of connections (up to 16,000).";
    }

    private static bool IsHttp(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
