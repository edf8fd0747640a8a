/** Words that Alexa keeps for herself: an invocation name that holds one is refused. DOC/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
export const WAKE_WORDS = /\b(alexa|amazon|echo|computer|ziggy)\b/i;
export const LAUNCH_WORDS =
  /\b(open|ask|tell|start|launch|begin|load|run|play|resume|enable|use|to|from|by|if|and|the|a|an|for|in|of|with|using|about|that|whether|skill|app)\b/i;
