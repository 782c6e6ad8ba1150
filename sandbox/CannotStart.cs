namespace DebateBot.Sandbox;

/// <summary>The sandbox cannot start with these settings.</summary>
/// <param name="sentence">Which setting, and what to set.</param>
public sealed class CannotStart(string sentence) : Exception(sentence);
