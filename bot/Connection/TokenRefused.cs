namespace DebateBot.Connection;

/// <summary>The token is wrong or was reset: nothing works until somebody sets the new one.</summary>
public static class TokenRefused
{
    public const string Sentence =
        "Discord refused the token in Discord:Token. Copy the current one from https://discord.com/developers/applications → your application → Bot → Reset Token.";
}
