/**
 * Given names common in world news, as one spaced list: a known given name before a capitalised word is what
 * tells a person from any other pair of capitals. Names that are also ordinary words, places or surnames of
 * note at the head of a sentence (Will, Mark, May, Jordan, Virginia) are left out: a missed name costs less
 * than a wrong one.
 */
const LATIN_WEST = `
Aaron Abigail Adam Adrian Agnes Aidan Alan Alastair Albert Alejandra Alejandro Alex Alexa Alexander Alexandra Alexandre
Alexis Alfonso Alfred Alfredo Alice Alicia Alison Allan Allen Alvaro Amanda Amelia Amy Ana Anders Andre Andrea
Andreas Andres Andrew Andy Angela Angelina Anita Ann Anna Anne Annette Annie Anthony Antoine Antonia Antonio
Antony Ariana Armando Arnaud Arne Arnold Arthur Arturo Ashley Audrey Augusto Barbara Barnaby Barry Beatrice Beatriz
Ben Benedict Benjamin Bernadette Bernard Bernardo Bernd Bernhard Bernie Beth Bethany Betty Bjorn Bobby Boris Brad
Bradley Brenda Brendan Brett Brian Bridget Brigitte Bruce Bruno Bryan Caitlin Callum Cameron Camilla Camille Carl
Carla Carlo Carlos Carmen Carol Carole Caroline Carolina Carolyn Catherine Cathy Cecilia Cedric Charles Charlie
Charlotte Chloe Chris Christelle Christiane Christina Christine Christophe Christopher Cindy Claire Clara Claude
Claudia Claudio Claus Clemens Colin Connor Constance Cristian Cristina Cristobal Craig Cynthia Daisuke Damien Daniel
Daniela Daniele Danielle Danny Darren Dave David Deborah Debbie Denis Dennis Derek Diana Diane Didier Diego Dieter
Dirk Dominic Dominique Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Eamon Eddie Edgar Edith Edmund Eduardo
Edward Edwin Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Elizabeth Ella Ellen Emanuel Emil Emilia Emilie Emily
Emma Emmanuel Emmanuelle Enrico Enrique Eric Erica Erich Erik Erika Ernest Ernesto Erwin Esteban Esther Ethan Eugene
Eva Evelyn Fabian Fabio Federica Federico Felicity Felipe Felix Ferdinand Fernanda Fernando Filip Fiona Flavia Flavio
Florian Frances Francesca Francesco Francine Francisco Franco Francois Francoise Franz Fred Freddie
Frederic Frederick Frederik Friedrich Fritz Gabriel Gabriela Gabriele Gareth Gary Gavin Gemma Geoff Geoffrey George
Georges Gerald Gerard Gerhard Gerry Giacomo Gianluca Gianni Gilbert Gilles Gillian Giorgia Giorgio Giovanni Gisela
Giulia Giuliano Giuseppe Gonzalo Gordon Greg Gregor Gregory Gretchen Guido Guillaume Guillermo Gunther Gustav
Gustavo Gwen Hannah Hans Harald Harriet Harry Hannes Hector Heather Heidi Heinrich Heinz Helen Helena Helene Helga
Helmut Henri Henrik Henry Herbert Hermann Hilary Hillary Holger Howard Hubert Hugh Hugo Humphrey Ian Ignacio Ilse
Imogen Ines Inga Ingrid Irene Isabel Isabella Isabelle Isobel Ivan Jacinda Jack Jackie Jacob Jacqueline Jacques
Jaime Jair Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jean Jeanne Jeff Jeffrey Jennifer Jenny Jens
Jeremy Jerome Jerry Jesper Jessica Jill Jim Jimmy Joachim Joan Joanna Joanne Joao Joaquin Jodie Joe Joel Johan Johann
Johanna Johannes John Johnny Jon Jonas Jonathan Jorge Josef Josefina Joseph Josep Josephine Josh Joshua Josie Juan
Juana Judith Judy Jules Julia Julian Julie Juliet Juliette Julio Justin Kai Karen Karin Karine Karl Karla Karsten Kate
Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Keith Kelly Ken Kenneth Kerry Kevin Kieran Kirsten
Klaus Kristen Kristin Kristina Kurt Kyle Lars Laura Lauren Laurence Laurent Lawrence Lena Leo Leon Leonardo Leonor
Leopoldo Leslie Lewis Liam Lidia Linda Lindsay Lindsey Lionel Lisa Liz Lorenzo Lothar Louis Louisa Louise Luca
Lucas Lucia Luciano Lucie Lucy Ludovic Luigi Luis Luisa Luiz Lukas Luke Lutz Lydia Lynn Maarten Maddie Madeleine
Magdalena Magnus Maite Malcolm Manfred Manuel Manuela Marc Marcel Marcelo Marco Marcos Marcus Margaret Margarita
Maria Mariana Marianne Marie Marilyn Marina Mario Marion Marjorie Markus Marlene Marta Martha Martin Martina Martine
Mary Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Mauro Maxime Maximilian Megan Melanie Melissa
Michael Michel Michele Michelle Miguel Mike Mirko Mitch Mohamed Moira Monica Monika Monique Morgan
Nadine Nancy Naomi Natalie Natasha Nathalie Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel
Nikki Niklas Nina Noah Noel Nora Norbert Norman Octavio Olaf Oliver Olivia Olivier Oscar Oskar Otto Owen Pablo
Pamela Paola Paolo Pascal Patricia Patricio Patrick Patrik Paul Paula Paulo Pauline Pedro Peter
Petra Phil Philip Philipp Philippa Philippe Phillip Pierre Pieter Pietro Polly Priscilla Rachel Rafael Rainer Ralf
Ralph Ramon Raphael Raul Raymond Rebecca Reinhard Renata Renate Rene Reuben Ricardo Riccardo Richard Rick
Ricky Rishi Rita Robert Roberta Roberto Robin Rodney Rodolfo Rodrigo Roger Roland Rolf Roman Ron Ronald Ronaldo
Rory Rosa Rosalind Rosemary Ross Roy Rudolf Rupert Russell Ruth Ryan Sabine Sally Salvador Salvatore Sam Samantha Samuel
Sandra Sara Sarah Sascha Scott Sean Sebastian Sergio Seth Shane Sharon Shaun Sheila Sheryl Shirley Sian Silvia Silvio
Simon Simone Siobhan Sonia Sophie Stan Stanley Stefan Stefanie Stefano Stella Stephane Stephanie Stephen Steve
Steven Stewart Stuart Susan Susanna Susanne Suzanne Sven Sylvia Sylvie Tammy Tania Tanya Ted Terence Teresa Terri
Terry Tessa Theo Theodore Theresa Therese Thierry Thilo Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas
Tommy Toni Tony Torsten Tracey Tracy Trevor Tristan Ulrich Ulrike Umberto Ursula Uwe Valentina Valerie Vanessa Veronica Veronika Vicky Victor Vincent Vincenzo Virginie Vivian Walter Wayne Wendy Werner Wilfred Wilhelm
William Willem Wolfgang Xavier Yann Yannick Yves Yvette Yvonne Zac Zoe
`;
const SLAVIC_AND_NEIGHBOURS = `
Agnieszka Akaki Aksana Albina Aleh Alena Ales Alesia Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Aleksi
Alexei Alexey Alina Aliaksandr Aliona Alla Alsu Aliya Alyaksandr Alyona Anastasia Anastasiia Anastasiya Anatoli Anatoliy
Anatoly Andrej Andrejs Andrei Andrey Andrii Andriy Andrzej Angelika Anton Antonina Anzhela Anzhelika Ariadna Arkadi
Arkady Arkhip Arsen Arseni Arseniy Arseny Arslan Artem Arthurs Artjom Artsyom Artur Artyom Asel Aslan Aslanbek Askar
Aydar Azamat Bakhtiyar Bakyt Bartosz Batu Beata Bogdan Bogumila Bohdan Boleslaw Bozena Branislav Branko Czeslaw Dagmar
Daina Dalia Damir Daniil Danila Danilo Danylo Daria Dariusz Darya Dastan Davit Davyd Demyan Denys Diliara Dimitar
Dimitri Dinara Dmitri Dmitrii Dmitrij Dmitriy Dmitry Dmytro Donatas Dorota Dragan Dusan Dzmitry Eduard Edvard Edvards
Egils Egor Ekaterina Eldar Eldor Elina Elizaveta Elmira Elvira Emir Evgenia Evgenii Evgeniy Evgeny Evgeniya Ewa Fedir
Fedor Fyodor Galina Galyna Gediminas Gennadi Gennadii Gennadiy Gennady Georgi Georgiy Georgy German Gherman Gintaras
Giorgi Gleb Goran Gulnara Grigori Grigoriy Grigory Grzegorz Halyna Hanna Henadz Henrikas Hryhoriy Ibragim Igar Igor Ihar
Ihor Ildar Ilham Ilia Illia Ilmar Ilya Ilyas Inna Irakli Irina Iryna Ivana Ivanka Ivo Iza Jacek Jaroslav Jaroslaw
Jelena Jerzy Joanna Jolanta Jovan Jozef Julija Juri Juris Jurgen Kaja Kakha Kamil Karolina Kasym Katarina Katarzyna
Kateryna Katerina Katya Khamzat Khadija Khachatur Kira Kiril Kirill Kirsan Klavdia Klim Kliment Konstantin Kostiantyn
Krisjanis Krystyna Krzysztof Kseniia Ksenia Kseniya Kyrylo Larisa Larysa Laszlo Lech Leila Leonid Lesia Lesya Lev
Levan Lia Lidiya Liliana Liliya Liubov Ljubov Lubov Ludmila Lukasz Lyubov Lyudmila Lyudmyla Maciej Magomed Maia Maja
Makar Maksim Maksym Malgorzata Marat Marek Margus Marharyta Mariia Mariya Mariusz Marius Marko Marzena Mateusz Matvei
Matvey Maya Mikael Mikalai Mikhail Mikheil Mikola Mikolaj Milena Milos Miloš Mindaugas Miroslav Miroslaw Mirjana Mstislav
Mykhailo Mykhaylo Mykola Nadezhda Nadia Nadiya Natalia Natalija Nataliia Nataliya Natalya Nazar Nikita Nikol Nikola
Nikolai Nikolaj Nikolay Nikoloz Nino Nurlan Nursultan Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olesya
Olga Olha Ondrej Orest Ostap Otar Pavel Pavlo Pawel Petar Petr Petras Petro Piotr Polina Predrag Pyotr Radek Radoslav
Radoslaw Radmila Raisa Rajmund Ramil Ramzan Rasul Ravil Renat Rimma Rinat Rostislav Rostyslav Ruslan Rustam Rustem Ryszard
Saltanat Salome Sandzhar Sanna Sauli Semen Semyon Serafim Sergei Sergej Sergey Serghei Serhii Serhiy Sergii Shamil Shota
Siarhei Slavomir Slobodan Snezana Sofiia Sofya Solomiya Stanislav Stanislaw Stanislava Stepan Svetlana Sviatlana Sviatoslav
Svitlana Svyatoslav Taisia Tamara Tamaz Taras Tatiana Tatyana Tetiana Tetyana Teimuraz Timofei Timofey Timur Tomasz Tomislav
Tymofiy Tymur Ulyana Urmas Uladzimir Urszula Vadim Vadym Vadzim Vakhtang Valdis Valentin Valentyn Valentyna Valeria Valerii
Valeriia Valeriy Valery Valeriya Valiantsin Vano Varvara Vasil Vasile Vasili Vasiliy Vasily Vasyl Veniamin Viacheslav
Viachaslau Viktar Viktor Viktoria Viktoriia Viktoriya Viktorija Vitali Vitalii Vitalij Vitaliy Vitaly Vladimir Vladislav
Vladlen Vladyslav Vlad Vojtech Volha Volodymyr Vsevolod Vuk Vyacheslav Waldemar Witold Wladyslaw Wlodzimierz Wojciech
Yakov Yana Yanina Yaroslav Yaroslava Yauhen Yegor Yekaterina Yelena Yelizaveta Yermek Yevgeni Yevgenia Yevgeniy Yevgeny
Yevgeniya Yevhen Yevheniia Yevhenii Yevheniy Yulia Yuliia Yuliya Yuri Yurii Yuriy Yury Zakhar Zaur Zbigniew Zdenek Zdzislaw
Zhanna Zinaida Zlata Zlatko Zoia Zoran Zurab Zuzana Zviad
`;
const WIDER_WORLD = `
Abbas Abdel Abdelaziz Abdelmadjid Abdul Abdulla Abdullah Abdulrahman Abhishek Abiy Abubakar Achmad Adel Adnan Agus Ahmad
Ahmed Aisha Ajay Akbar Akihito Akio Akira Alaa Alassane Ali Aliko Altan Amadou Amar Amina Aminata Amir Amit
Amitabh Anand Anil Anh Anita Ankit Anoushka Antonis Anwar Arash Arif Arjun Arun Arvind Asad Asha Ashok Ashraf Asif Asma
Atif Atsuko Avi Avigdor Aya Ayesha Aylin Ayman Aziz Azadeh Babak Bahram Barack Bashar Bassam Behrouz Benigno Bilal Binyamin Benjamin Bidzina Bola Bongbong Burak Cem Cemal Chandra Chidi Chinedu Chukwuma Cyril Daisuke Dalal Daoud
Deepak Deepika Denys Devendra Dilip Dilma Dina Ebrahim Ehud Ekrem Eli Elias Elon Emine Emre Enver Erdem Erkki Esmail Eyal
Fadi Fahad Faisal Farah Farid Farooq Fatima Fatma Fatou Faysal Femi Ferhat Fumio Gamal Gideon Giannis Gita Goodluck Gotabaya
Gul Habib Hadi Hakan Hamad Hamid Hamza Harsh Haruka Hasan Hashim Hassan Hatice Heba Hideki Hideo Hiroshi Hossein Hosni Huda
Husain Hussein Ibrahim Idris Ikram Ilan Imran Indira Iqbal Isaac Isaias Ismail Issa Itamar Jamal Jamil Jawad Jin Jinping
Jomo Joko Julius Kamal Kamala Kamran Karim Kareem Karthik Kavita Kazuo Keiko Kemal Kenji Khaled Khalid Khalil Kiran Kishida
Kofi Koichi Kostas Kwame Kyriakos Lakshmi Latif Leila Leyla Madhu Mahathir Mahmood Mahmoud Mahsa Malik Manoj Mansour Mariam
Marwan Maryam Masato Masoud Masud Maulana Meena Mehdi Mehmet Mehran Mehul Menachem Meral Mevlut Miriam Mitsuko Modibo Mohammad
Mohammed Mohan Mohit Mokhtar Moncef Moqtada Mostafa Muammar Muhammad Muhammadu Mukesh Murat Musa Mustafa Nabil Nadeem Naftali
Nahid Najib Nancy Narendra Nasser Nasrin Naveed Nawaf Nawaz Nayib Neha Ngozi Nguyen Nicolae Nikos Nir Nitin Nouri Nusrat
Olusegun Omar Omer Osama Osman Ousmane Oya Paramjit Parviz Paulo Pawan Pinar Prabowo Pradeep Prakash Pranab Prashant
Pratibha Preeti Prem Priti Priya Qasem Rafik Rahul Raj Raja Rajendra Rajesh Rajiv Rajnath Rakesh Raman Ramesh Rami Ramin
Rana Rania Ranil Ranjit Rashid Ravi Recep Reem Rekha Reuven Reza Ritu Rodrigo Rohit Roza Rukhsana Rumen Saad Sabah Saddam
Sadiq Saeed Sahar Saif Saima Sakura Salah Salahuddin Salim Salma Salman Salva Samer Sami Samir Sana Sandeep Sanjay Sanjeev
Sardar Satya Satyajit Seif Selahattin Selim Selma Seyed Shabnam Shahbaz Shahid Shahram Shakira Sharif Shigeru
Shimon Shinzo Shirin Shivraj Shreya Siddharth Sima Sinan Sipho Siti Sonali Soumya Sridhar Stavros Suleiman Sumit Sunil
Sunita Suresh Sushma Taha Tahir Takashi Takeshi Tamim Tamir Tariq Tarek Taro Tayyip Tedros Terawan Thabo Thanos Tiago Toshiko
Tulsi Uhuru Umar Umberto Usha Usman Uzi Vanja Vasilis Venkaiah Vijay Vikas Vikram Vinay Vinod Vivek Volkan Wael Wang Waqar
Wataru Yahya Yair Yaakov Yasir Yasmin Yasser Yasuo Yitzhak Yoav Yoko Yoon Yoshihide Yossi Yousef Youssef Yukio Yuki Yuko Yusuf
Zahra Zainab Zaki Zaid Zeynep Zia Zulfikar
`;

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Folded to lower case without diacritics, as names are looked up. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [LATIN_WEST, SLAVIC_AND_NEIGHBOURS, WIDER_WORLD]
    .flatMap(list)
    .map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
);
