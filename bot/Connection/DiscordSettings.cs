using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace DebateBot.Connection;

/// <summary>The section <c>Discord</c>.</summary>
public sealed class DiscordSettings
{
    /// <summary>The bot's token, from the developer portal. Never logged.</summary>
    [Required(
        ErrorMessage = "Discord:Token is empty. Set it to the token that https://discord.com/developers/applications shows under Bot (the environment variable is Discord__Token)."
    )]
    public string Token { get; set; } = "";

    [Required(ErrorMessage = "Discord:ApiUrl is empty. Remove the line to use Discord's own address.")]
    [Url(ErrorMessage = "Discord:ApiUrl is not an address. Remove the line to use https://discord.com/api/v10.")]
    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>Over all routes together, without answers to interactions, which Discord counts apart.</summary>
    [Range(
        1,
        50,
        ErrorMessage = "Discord:RequestsPerSecond must be 1 to 50, which is what Discord allows one bot. Remove the line to use 45."
    )]
    public int RequestsPerSecond { get; set; } = 45;
}

[OptionsValidator]
public sealed partial class DiscordSettingsCheck : IValidateOptions<DiscordSettings>;
