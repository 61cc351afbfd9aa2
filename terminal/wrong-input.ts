/** What was asked cannot be: a sentence, for the person who asked, of what is wrong and what would be right. */
export class WrongInput extends Error {}
